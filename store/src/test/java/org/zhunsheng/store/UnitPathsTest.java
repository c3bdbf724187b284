package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.zhunsheng.store.tables.DefaultSchema;

class UnitPathsTest {

    @Test
    void everyTableWithThePathOfAUnitMovesAlong() {
        List<String> moving = UnitPaths.FOLLOWING.stream().map(Table::getName).toList();
        assertThat(moving).contains("role_grant").doesNotContain("journal_entry");
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .filteredOn(table -> table.field(UnitPaths.COLUMN) != null)
                .hasSize(moving.size() + 1);
    }

    @Test
    void everyPathIsComparedCharacterByCharacterAndIndexed() {
        StoreSettings settings = StoreUnderTest.postgresql();
        Store.open(settings).close();
        String columns = "select table_name, collation_name from information_schema.columns"
                + " where table_schema = current_schema() and (column_name = 'unit_path' or table_name = 'unit' and column_name = 'path')";
        assertThat(RawSql.rows(settings, columns))
                .as("add the column to the collations in V1_90__postgresql.sql")
                .hasSizeGreaterThan(2)
                .allSatisfy(column -> assertThat(column.get("collation_name")).isEqualTo("C"));
        for (String table : UnitPaths.FOLLOWING.stream().map(Table::getName).toList()) {
            assertThat(RawSql.rows(
                            settings,
                            "select indexdef from pg_indexes where schemaname = current_schema() and tablename = '"
                                    + table + "'"))
                    .as("an index of %s has to begin with unit_path", table)
                    .anySatisfy(index ->
                            assertThat(index.get("indexdef").toString()).contains("(unit_path"));
        }
    }
}
