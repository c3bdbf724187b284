package org.zhunsheng.accuracy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Places;

/**
 * Cells that became values of two kinds. A cell is one thing: an amount that is part of a goal, or a name of a body that is
 * a term, was taken from the field beside or below.
 */
public final class UsedTwice {

    /** Kinds of values of which a cell can only be one. */
    private enum Kind {
        MONEY("budget", "mediumTermBudget"),
        GOAL("goals"),
        BODY("unit", "supervisor", "department"),
        TERM("term"),
        NOTE("notes"),
        CODE("code"),
        PURPOSE("purpose");

        final List<String> keys;

        Kind(String... keys) {
            this.keys = List.of(keys);
        }

        /** The kind of a value of a project or of the whole document; {@code null} for those that share cells. */
        static @Nullable Kind of(String pointer) {
            String bare = pointer.replaceFirst("^/projects/[0-9]+", "");
            String key = bare.isEmpty() ? "" : bare.substring(1).replaceFirst("/.*", "");
            for (Kind kind : values()) {
                if (kind.keys.contains(key)) {
                    return kind;
                }
            }
            return null;
        }
    }

    private UsedTwice() {}

    /** What is wrong, one line for each such cell; lines of text hold many values and are not looked at. */
    public static List<String> in(Places places) {
        Map<Place, Map<Kind, String>> uses = new HashMap<>();
        places.byPointer().forEach((pointer, where) -> {
            Kind kind = Kind.of(pointer);
            for (Place place : where) {
                boolean cell = place instanceof Place.TableCell || place instanceof Place.SheetCell;
                if (kind != null && cell) {
                    uses.computeIfAbsent(place, p -> new EnumMap<>(Kind.class)).put(kind, pointer);
                }
            }
        });
        return uses.entrySet().stream()
                .filter(use -> use.getValue().size() > 1)
                .map(use -> use.getKey().describe() + " is " + use.getValue().values())
                .sorted()
                .toList();
    }
}
