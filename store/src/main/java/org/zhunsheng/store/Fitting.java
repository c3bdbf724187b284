package org.zhunsheng.store;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;

/**
 * What is put on record, in the shape that both databases give back exactly. Strangers choose some of these texts (a login
 * that fails, an address): nothing that they choose may keep an entry from being written.
 */
final class Fitting {
    private static final int NAME = 100;
    private static final int SHORT = 64;
    private static final int LONG = 400;
    private static final int TEXT = 100_000;
    private static final char UNKNOWN = '\uFFFD';

    private Fitting() {}

    static Act act(Act act) {
        return new Act(
                act.actor(),
                text(act.actorName(), NAME),
                act.at().truncatedTo(ChronoUnit.MILLIS),
                text(act.from(), SHORT),
                text(act.requestId(), SHORT));
    }

    static Happening happening(Happening what) {
        Subject subject = what.subject();
        return new Happening(
                what.action(),
                new Subject(subject.kind(), text(subject.id(), SHORT), optional(subject.name(), LONG)),
                what.unit(),
                what.changes().stream()
                        .map(change -> new FieldChange(
                                text(change.field(), LONG),
                                optional(change.before(), TEXT),
                                optional(change.after(), TEXT)))
                        .toList(),
                optional(what.reason(), TEXT));
    }

    private static @Nullable String optional(@Nullable String text, int most) {
        return text == null ? null : text(text, most);
    }

    private static String text(String text, int most) {
        int end = text.length() > most
                ? text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())))
                : text.length();
        StringBuilder kept = new StringBuilder(end);
        text.substring(0, end)
                .codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
