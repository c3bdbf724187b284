package org.zhunsheng.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/** The tree of indicators: which printed names mean which class, and the classes' codes. */
public final class IndicatorTree {
    private final Map<String, Level1> level1 = new HashMap<>();
    private final Map<String, List<Level2>> level2 = new HashMap<>();
    private final Map<String, Level2> unlisted = new HashMap<>();
    private final Map<Level1, String> codes1 = new EnumMap<>(Level1.class);
    private final Map<Level2, String> codes2 = new EnumMap<>(Level2.class);
    private final Set<Level2> required;

    IndicatorTree(RegulationFile file, Set<Level2> required) {
        this.required = required;
        Map<String, Object> root = file.entries();
        file.entries(root.get("level1")).forEach((name, value) -> {
            Map<String, Object> entry = file.entries(value);
            Level1 level = Level1.valueOf(name);
            codes1.put(level, RegulationFile.text(entry, "code"));
            file.words(entry.get("names")).forEach(word -> level1.put(word, level));
        });
        file.entries(root.get("level2")).forEach((name, value) -> {
            Map<String, Object> entry = file.entries(value);
            Level2 level = Level2.valueOf(name);
            codes2.put(level, RegulationFile.text(entry, "code"));
            file.words(entry.get("names")).forEach(word -> level2.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(level));
        });
        file.entries(root.get("unlisted2"))
                .forEach((name, words) -> file.words(words).forEach(word -> unlisted.put(word, Level2.valueOf(name))));
    }

    /** The first level that a printed name means, or {@code null}. */
    public @Nullable Level1 level1(@Nullable String printed) {
        return printed == null ? null : level1.get(bare(printed));
    }

    /** The second level that a printed name means below a first level, or {@code null}; also names on no list. */
    public @Nullable Level2 level2(@Nullable String printed, @Nullable Level1 above) {
        String name = printed == null ? "" : bare(printed);
        List<Level2> meanings = level2.getOrDefault(name, List.of());
        for (Level2 meaning : meanings) {
            if (meaning.parent() == above) {
                return meaning;
            }
        }
        return meanings.isEmpty() ? unlisted.get(name) : meanings.get(0);
    }

    /** Whether a printed second level is on the list. */
    public boolean isListed(String printed) {
        return level2.containsKey(bare(printed));
    }

    /** Without blanks, and without a remark in brackets behind it: 社会公众满意度（根据实际填写）. */
    private String bare(String printed) {
        String name = Chars.squeeze(printed);
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return open <= 0 || level1.containsKey(name) || level2.containsKey(name) ? name : name.substring(0, open);
    }

    /** The code of a first level, or an empty text where it has none. */
    public String code(Level1 level) {
        return codes1.getOrDefault(level, "");
    }

    /** The code of a second level, or an empty text where it has none. */
    public String code(Level2 level) {
        return codes2.getOrDefault(level, "");
    }

    /** The second levels that the region's form demands in every table; empty where it demands none. */
    public Set<Level2> required() {
        return required.isEmpty() ? EnumSet.noneOf(Level2.class) : EnumSet.copyOf(required);
    }
}
