package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
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

/**
 * Which rows stand in more than one table. Tables are asked for in their order, each once, and are held against those before
 * them that share rows with them, not against every other.
 */
final class SharedRows {

    /** A row that stands in more tables than this is a set phrase and tells nothing about copying. */
    private static final int MOST_TABLES = 50;

    /** Bits for each row: enough that few rows are taken for another. */
    private static final int ROOM = 4;

    private static final int PRIME = 31;
    private static final int NONE = -1;

    private final List<AuditedProject> projects;
    private final BigDecimal enough;

    /** How many different rows each table has that has been asked for. */
    private final int[] sizes;

    private final BitSet once;

    /** The places of rows that may stand in several tables; of most rows it tells that they don't. */
    private final BitSet again;

    private final int mask;
    private final Map<Line, List<Integer>> tables = new HashMap<>();
    /** The rows of the table that is asked for which may stand in others as well. */
    private final Set<Line> lines = new HashSet<>();

    /** @param enough percent of the rows that make a table a copy */
    SharedRows(List<AuditedProject> projects, BigDecimal enough) {
        this.projects = projects;
        this.enough = enough;
        this.sizes = new int[projects.size()];
        int rows = projects.stream().mapToInt(project -> project.rows().size()).sum();
        int places = Integer.highestOneBit(Math.max(1, rows)) * ROOM;
        this.mask = places - 1;
        this.once = new BitSet(places);
        this.again = new BitSet(places);
        for (AuditedProject project : projects) {
            for (AuditedRow row : project.rows()) {
                count(row);
            }
        }
    }

    /** A row without what does not count. */
    private record Line(String name, String target) {}

    /**
     * The table that another was copied from.
     *
     * @param position of its project
     * @param share percent of the rows that are the same
     */
    record Original(int position, BigDecimal share) {}

    private void count(AuditedRow row) {
        int place = place(row);
        if (place >= 0) {
            again.set(place, again.get(place) || once.get(place));
            once.set(place);
        }
    }

    /** The place of a row by its name and its target; -1 where it lacks one of them. */
    private int place(AuditedRow row) {
        String name = row.name().text();
        AuditedTarget target = row.target();
        if (name.isEmpty() || target == null) {
            return NONE;
        }
        int hash = name.hashCode() * PRIME + target.text().hashCode();
        return (hash ^ hash >>> 16) & mask;
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
                int place = place(row);
                if (target != null && place >= 0 && again.get(place)) {
                    lines.add(new Line(row.name().text(), target.text()));
                } else {
                    alone += place >= 0 ? 1 : 0;
                }
            }
        }
        sizes[position] = alone + lines.size();
        Original original = copied(position, fewest);
        for (Line line : lines) {
            List<Integer> standsIn = tables.computeIfAbsent(line, unknown -> new ArrayList<>());
            if (standsIn.size() < MOST_TABLES) {
                standsIn.add(position);
            }
        }
        return original;
    }

    private @Nullable Original copied(int position, int fewest) {
        int known = 0;
        for (Line line : lines) {
            known += tables.containsKey(line) ? 1 : 0;
        }
        if (known == 0 || share(known, sizes[position]).compareTo(enough) < 0) {
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

    private static BigDecimal share(int part, int whole) {
        return Figures.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** How many rows each earlier table shares with the one that is asked for. */
    private Map<Integer, Integer> sharedBefore() {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Line line : lines) {
            for (int table : tables.getOrDefault(line, List.of())) {
                shared.merge(table, 1, Integer::sum);
            }
        }
        return shared;
    }
}
