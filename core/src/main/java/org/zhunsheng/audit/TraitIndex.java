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
        this.ofTables = new int[tables.length];
        int size = 0;
        for (int i = 0; i < tables.length; i++) {
            ofTables[i] = tables[i].traits();
            size += tables[i].rows().size();
        }
        this.rows = new AuditedRow[size];
        this.ofRows = new int[size];
        int next = 0;
        for (AuditedProject table : tables) {
            for (AuditedRow row : table.rows()) {
                rows[next] = row;
                ofRows[next] = row.traits();
                next++;
            }
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
