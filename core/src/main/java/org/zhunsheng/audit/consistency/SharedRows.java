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
import org.zhunsheng.text.Repeats;

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

    /** How many different rows each table has that has been asked for and may share enough of them. */
    private final int[] sizes;

    /** Tells of most rows that they stand in one table only. */
    private final Repeats repeats;

    /** What tells the rows of all tables apart, one table after the other. */
    private final int[] hashes;

    /** For each table where its hashes begin; one more for the end. */
    private final int[] begins;

    /** Each row of a table that may share enough of them, with the tables that it stands in. */
    private final Map<Line, Line> known = new HashMap<>();

    /** The rows of the table that is asked for which may stand in others as well. */
    private final Set<Line> lines = new HashSet<>();

    /** @param enough percent of the rows that make a table a copy */
    SharedRows(List<AuditedProject> projects, BigDecimal enough) {
        this.projects = projects;
        this.enough = enough;
        this.sizes = new int[projects.size()];
        this.begins = new int[projects.size() + 1];
        int rows = projects.stream().mapToInt(project -> project.rows().size()).sum();
        this.repeats = new Repeats(rows);
        this.hashes = new int[rows];
        int next = 0;
        for (int i = 0; i < begins.length - 1; i++) {
            for (AuditedRow row : projects.get(i).rows()) {
                AuditedTarget target = row.target();
                if (target != null && isNamed(row)) {
                    hashes[next] = hash(row.name().text(), target.text());
                    repeats.count(hashes[next]);
                    next++;
                }
            }
            begins[i + 1] = next;
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
        if (!mayShareEnough(position)) {
            return null;
        }
        collect(position);
        Original original = copied(position, fewest);
        for (Line line : lines) {
            Line first = known.putIfAbsent(line, line);
            (first == null ? line : first).add(position);
        }
        return original;
    }

    /** Whether so many rows of a table may stand in others that it can be a copy, or what another was copied from. */
    private boolean mayShareEnough(int position) {
        // The rows of a fixed template are the same everywhere.
        if (projects.get(position).isFixedTemplate()) {
            return false;
        }
        int again = 0;
        for (int i = begins[position]; i < begins[position + 1]; i++) {
            again += repeats.mayRepeat(hashes[i]) ? 1 : 0;
        }
        return isEnough(again, begins[position + 1] - begins[position]);
    }

    /** Gathers the rows of a table which may stand in others as well. */
    private void collect(int position) {
        lines.clear();
        int alone = 0;
        for (AuditedRow row : projects.get(position).rows()) {
            AuditedTarget target = row.target();
            if (target != null && isNamed(row)) {
                Line line = new Line(row.name().text(), target.text());
                if (repeats.mayRepeat(line.hashCode())) {
                    lines.add(line);
                } else {
                    alone++;
                }
            }
        }
        sizes[position] = alone + lines.size();
    }

    private @Nullable Original copied(int position, int fewest) {
        int before = 0;
        for (Line line : lines) {
            before += known.containsKey(line) ? 1 : 0;
        }
        if (!isEnough(before, sizes[position])) {
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

    private boolean isEnough(int rows, int all) {
        return rows > 0 && share(rows, all).compareTo(enough) >= 0;
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
