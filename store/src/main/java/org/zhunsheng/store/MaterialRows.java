package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.DOCUMENT;
import static org.zhunsheng.store.tables.Tables.OVERALL_TARGET;
import static org.zhunsheng.store.tables.Tables.OVERALL_TARGET_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Ready;

/** The versions in force and the documents that publications are made of. */
final class MaterialRows {
    private final DSLContext sql;

    MaterialRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The approval of the version that is in force; of a project of which none is, there is no such row. */
    static Condition inForce() {
        return PROJECT_APPROVAL.PROJECT_ID.eq(PROJECT.ID).and(PROJECT_APPROVAL.VERSION.eq(PROJECT_LIFE.IN_FORCE));
    }

    List<Ready> ready(FiscalYear year, Scope scope) {
        Field<Integer> all = DSL.count().as("all_projects");
        Field<Integer> approved = DSL.count(PROJECT_APPROVAL.VERSION).as("approved_projects");
        Field<String> latest = DSL.max(PROJECT_APPROVAL.APPROVED_ON).as("latest_approval");
        return sql.select(PROJECT.UNIT_PATH, PROJECT.KIND, all, approved, latest)
                .from(PROJECT)
                .leftJoin(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PROJECT_APPROVAL)
                .on(inForce())
                .where(ProjectConditions.within(scope))
                .and(PROJECT.BUDGET_YEAR.eq(year.year()))
                .groupBy(PROJECT.UNIT_PATH, PROJECT.KIND)
                .orderBy(PROJECT.UNIT_PATH, PROJECT.KIND)
                .fetch(row -> new Ready(
                        new UnitPath(row.get(PROJECT.UNIT_PATH)),
                        DocumentKind.valueOf(row.get(PROJECT.KIND)),
                        row.get(all),
                        row.get(approved),
                        row.get(latest) == null ? null : LocalDate.parse(row.get(latest))));
    }

    Material of(Publication.About about) {
        List<String> kinds = about.matter().kinds().stream().map(Enum::name).toList();
        Condition projects = Within.subtree(PROJECT.UNIT_PATH, about.unit().path())
                .and(PROJECT.BUDGET_YEAR.eq(about.year().year()))
                .and(PROJECT.KIND.in(kinds))
                .and(PROJECT.DELETED_AT.isNull());
        List<Material.Approved> approved = approved(projects);
        Condition documents = Within.subtree(DOCUMENT.UNIT_PATH, about.unit().path())
                .and(DOCUMENT.BUDGET_YEAR.eq(about.year().year()))
                .and(DOCUMENT.KIND.in(kinds));
        return new Material(
                approved,
                DocumentsTable.latest(sql, documents),
                strategy(about),
                new BesideRows(sql, about).beside(projects));
    }

    private @Nullable String strategy(Publication.About about) {
        if (about.matter() != Matter.TARGETS) {
            return null;
        }
        return sql.select(OVERALL_TARGET_REVISION.CONTENT)
                .from(OVERALL_TARGET)
                .join(OVERALL_TARGET_REVISION)
                .on(OVERALL_TARGET_REVISION.OVERALL_TARGET_ID.eq(OVERALL_TARGET.ID))
                .and(OVERALL_TARGET_REVISION.REVISION.eq(OVERALL_TARGET.REVISION))
                .where(OVERALL_TARGET.UNIT_ID.eq(about.unit().id()))
                .and(OVERALL_TARGET.BUDGET_YEAR.eq(about.year().year()))
                .fetchOne(OVERALL_TARGET_REVISION.CONTENT);
    }

    private List<Material.Approved> approved(Condition which) {
        return sql.select(PROJECT.ID, PROJECT.NAME, PROJECT.KIND, PROJECT.MONEY_UNIT, PROJECT.DOCUMENT_ID, UNIT.NAME)
                .select(PROJECT_VERSION.VERSION, PROJECT_VERSION.HASH, PROJECT_APPROVAL.APPROVED_ON)
                .select(PROJECT_REVISION.CONTENT)
                .from(PROJECT)
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .join(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .join(PROJECT_APPROVAL)
                .on(inForce())
                .join(PROJECT_VERSION)
                .on(PROJECT_VERSION.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_VERSION.VERSION.eq(PROJECT_LIFE.IN_FORCE))
                .join(PROJECT_REVISION)
                .on(PROJECT_REVISION.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_REVISION.REVISION.eq(PROJECT_VERSION.REVISION))
                .where(which)
                .orderBy(
                        PROJECT.DOCUMENT_ID.asc().nullsLast(), PROJECT.DOCUMENT_POSITION, PROJECT.UNIT_PATH, PROJECT.ID)
                .fetch(MaterialRows::approved);
    }

    private static Material.Approved approved(Record row) {
        return new Material.Approved(
                row.get(PROJECT.ID),
                new Material.Heading(
                        row.get(PROJECT.NAME),
                        row.get(UNIT.NAME),
                        DocumentKind.valueOf(row.get(PROJECT.KIND)),
                        MoneyUnit.valueOf(row.get(PROJECT.MONEY_UNIT)),
                        row.get(PROJECT.DOCUMENT_ID)),
                row.get(PROJECT_VERSION.VERSION),
                row.get(PROJECT_VERSION.HASH),
                LocalDate.parse(row.get(PROJECT_APPROVAL.APPROVED_ON)),
                row.get(PROJECT_REVISION.CONTENT));
    }
}
