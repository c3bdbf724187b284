package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Repeats;

/**
 * Which rows stand in more than one table. Tables are asked for in their order, each once, and are held against those before
 * them that share rows with them, not against every other.
 */
final class SharedRows {

    /** A row that stands in more tables than this is a set phrase and tells nothing about copying. */
    private static final int MOST_TABLES = 50;

    private static final int PRIME = 31;
    private static final int[] NONE = {};

    private final List<AuditedProject> projects;
    private final BigDecimal enough;

    /** How many different rows each table has that has been asked for. */
    private final int[] sizes;

    /** Tells of most rows that they stand in one table only. */
    private final Repeats repeats;

    /** Each row that may stand in several tables, with the tables that it stands in. */
    private final Map<Line, Line> known = new HashMap<>();

    /** The rows of the table that is asked for which may stand in others as well. */
    private final Set<Line> lines = new HashSet<>();

    /** @param enough percent of the rows that make a table a copy */
    SharedRows(List<AuditedProject> projects, BigDecimal enough) {
        this.projects = projects;
        this.enough = enough;
        this.sizes = new int[projects.size()];
        int rows = projects.stream().mapToInt(project -> project.rows().size()).sum();
        this.repeats = new Repeats(rows);
        for (AuditedProject project : projects) {
            for (AuditedRow row : project.rows()) {
                AuditedTarget target = row.target();
                if (target != null && isNamed(row)) {
                    repeats.count(hash(row.name().text(), target.text()));
                }
            }
        }
    }

    /** A row without what does not count, and the first tables that it stands in. */
    private static final class Line {
        private final String name;
        private final String target;
        private int[] tables = NONE;
        private int size;

        Line(String name, String target) {
            this.name = name;
            this.target = target;
        }

        void add(int table) {
            if (size < MOST_TABLES) {
                tables = size < tables.length ? tables : Arrays.copyOf(tables, Math.max(2, size * 2));
                tables[size] = table;
                size++;
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line && name.equals(line.name) && target.equals(line.target);
        }

        @Override
        public int hashCode() {
            return hash(name, target);
        }
    }

    /**
     * The table that another was copied from.
     *
     * @param position of its project
     * @param share percent of the rows that are the same
     */
    record Original(int position, BigDecimal share) {}

    private static boolean isNamed(AuditedRow row) {
        return !row.name().text().isEmpty();
    }

    private static int hash(String name, String target) {
        return name.hashCode() * PRIME + target.hashCode();
    }

    /** The first table before one that it was copied from, {@code null} for none; smaller tables than the fewest are none. */
    @Nullable
    Original original(int position, int fewest) {
        AuditedProject project = projects.get(position);
        lines.clear();
        int alone = 0;
        // The rows of a fixed template are the same everywhere.
        if (!project.isFixedTemplate()) {
            for (AuditedRow row : project.rows()) {
                AuditedTarget target = row.target();
                if (target != null && isNamed(row)) {
                    if (repeats.mayRepeat(hash(row.name().text(), target.text()))) {
                        lines.add(new Line(row.name().text(), target.text()));
                    } else {
                        alone++;
                    }
                }
            }
        }
        sizes[position] = alone + lines.size();
        Original original = copied(position, fewest);
        for (Line line : lines) {
            Line first = known.putIfAbsent(line, line);
            (first == null ? line : first).add(position);
        }
        return original;
    }

    private @Nullable Original copied(int position, int fewest) {
        if (!isEnough(lines.size(), position)) {
            return null;
        }
        int before = 0;
        for (Line line : lines) {
            before += known.containsKey(line) ? 1 : 0;
        }
        if (!isEnough(before, position)) {
            return null;
        }
        for (Map.Entry<Integer, Integer> shared : sharedBefore().entrySet()) {
            int all = Math.max(sizes[position], sizes[shared.getKey()]);
            BigDecimal share = share(shared.getValue(), all);
            if (all >= fewest && share.compareTo(enough) >= 0) {
                return new Original(shared.getKey(), share);
            }
        }
        return null;
    }

    private boolean isEnough(int rows, int table) {
        return rows > 0 && share(rows, sizes[table]).compareTo(enough) >= 0;
    }

    private static BigDecimal share(int part, int whole) {
        return Figures.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** How many rows each earlier table shares with the one that is asked for. */
    private Map<Integer, Integer> sharedBefore() {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Line line : lines) {
            Line first = known.get(line);
            for (int i = 0; first != null && i < first.size; i++) {
                shared.merge(first.tables[i], 1, Integer::sum);
            }
        }
        return shared;
    }
}
