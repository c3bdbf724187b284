package org.zhunsheng.audit;

import java.util.List;
import java.util.function.Consumer;

/**
 * The traits of all tables of a document and of their rows, side by side in memory. Most rules have nothing to say about most
 * rows: what would cost them their time is to fetch each row from wherever it lies, only to see that.
 */
final class TraitIndex {
    private final AuditedProject[] tables;
    private final int[] ofTables;
    private final AuditedRow[] rows;
    private final int[] ofRows;

    TraitIndex(List<AuditedProject> all) {
        this.tables = all.toArray(AuditedProject[]::new);
        this.ofTables = all.stream().mapToInt(AuditedProject::traits).toArray();
        this.rows = all.stream().flatMap(table -> table.rows().stream()).toArray(AuditedRow[]::new);
        this.ofRows = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ofRows[i] = rows[i].traits();
        }
    }

    void tablesWith(Flags<ProjectTrait> all, Consumer<AuditedProject> visitor) {
        for (int i = 0; i < ofTables.length; i++) {
            if (all.areIn(ofTables[i])) {
                visitor.accept(tables[i]);
            }
        }
    }

    void rowsWith(Flags<RowTrait> all, Consumer<AuditedRow> visitor) {
        for (int i = 0; i < ofRows.length; i++) {
            if (all.areIn(ofRows[i])) {
                visitor.accept(rows[i]);
            }
        }
    }
}
