package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_WITHHELD;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Publication;

/** What is no part of a publication and must be known before it goes out: drafts, and the other publication of the year. */
final class BesideRows {
    private final DSLContext sql;
    private final Publication.About about;

    BesideRows(DSLContext sql, Publication.About about) {
        this.sql = sql;
        this.about = about;
    }

    /** @param projects which projects the publication would be made of, were they all approved */
    Material.Beside beside(Condition projects) {
        String shown = EditionsTable.text(sql, other().and(PUBLICATION_EDITION.EDITION.eq(PUBLICATION.IN_FORCE)))
                .orElse(null);
        Map<Boolean, List<String>> withheld = withheld();
        return new Material.Beside(
                unapproved(projects),
                withheld.getOrDefault(false, List.of()),
                shown,
                withheld.getOrDefault(true, List.of()));
    }

    private Condition other() {
        return PUBLICATION
                .UNIT_ID
                .eq(about.unit().id())
                .and(PUBLICATION.BUDGET_YEAR.eq(about.year().year()))
                .and(PUBLICATION.MATTER.ne(about.matter().name()));
    }

    private List<String> unapproved(Condition projects) {
        return sql.select(PROJECT_REVISION.CONTENT)
                .from(PROJECT)
                .join(PROJECT_REVISION)
                .on(PROJECT_REVISION.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_REVISION.REVISION.eq(PROJECT.REVISION))
                .leftJoin(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PROJECT_APPROVAL)
                .on(MaterialRows.inForce())
                .where(projects)
                .and(PROJECT_APPROVAL.PROJECT_ID.isNull())
                .orderBy(PROJECT.ID)
                .fetch(PROJECT_REVISION.CONTENT);
    }

    /** The projects that the text shows that was prepared after the edition that the public sees. */
    private Set<UUID> shownNext() {
        return sql.select(PUBLICATION_PREPARATION.SHOWN)
                .from(PUBLICATION)
                .join(PUBLICATION_EDITION)
                .on(PUBLICATION_EDITION.PUBLICATION_ID.eq(PUBLICATION.ID))
                .and(PUBLICATION_EDITION.EDITION.eq(PUBLICATION.IN_FORCE))
                .join(PUBLICATION_PREPARATION)
                .on(PUBLICATION_PREPARATION.PUBLICATION_ID.eq(PUBLICATION.ID))
                .and(PUBLICATION_PREPARATION.PREPARATION.eq(PUBLICATION.PREPARATIONS))
                .where(other())
                .and(PUBLICATION.PREPARATIONS.gt(PUBLICATION_EDITION.PREPARATION))
                .fetchOptional(PUBLICATION_PREPARATION.SHOWN)
                .map(PublicationRows::ids)
                .<Set<UUID>>map(HashSet::new)
                .orElseGet(Set::of);
    }

    /** Each as it is now, and as it is approved; apart from the others those whose secrecy is being lifted. */
    private Map<Boolean, List<String>> withheld() {
        Set<UUID> shownNext = shownNext();
        Condition lastOrInForce = PUBLICATION_WITHHELD
                .PREPARATION
                .eq(PUBLICATION.PREPARATIONS)
                .or(PUBLICATION_WITHHELD.PREPARATION.eq(PUBLICATION_EDITION.PREPARATION));
        Condition nowOrApproved = PROJECT_REVISION
                .REVISION
                .eq(PROJECT.REVISION)
                .or(PROJECT_REVISION.REVISION.eq(PROJECT_VERSION.REVISION));
        return sql
                .selectDistinct(PROJECT_REVISION.PROJECT_ID, PROJECT_REVISION.REVISION, PROJECT_REVISION.CONTENT)
                .from(PUBLICATION)
                .leftJoin(PUBLICATION_EDITION)
                .on(PUBLICATION_EDITION.PUBLICATION_ID.eq(PUBLICATION.ID))
                .and(PUBLICATION_EDITION.EDITION.eq(PUBLICATION.IN_FORCE))
                .join(PUBLICATION_WITHHELD)
                .on(PUBLICATION_WITHHELD.PUBLICATION_ID.eq(PUBLICATION.ID))
                .and(lastOrInForce)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PUBLICATION_WITHHELD.PROJECT_ID))
                .leftJoin(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PROJECT_VERSION)
                .on(PROJECT_VERSION.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_VERSION.VERSION.eq(PROJECT_LIFE.IN_FORCE))
                .join(PROJECT_REVISION)
                .on(PROJECT_REVISION.PROJECT_ID.eq(PROJECT.ID))
                .and(nowOrApproved)
                .where(other())
                .orderBy(PROJECT_REVISION.PROJECT_ID, PROJECT_REVISION.REVISION)
                .fetch()
                .stream()
                .collect(Collectors.partitioningBy(
                        row -> shownNext.contains(row.get(PROJECT_REVISION.PROJECT_ID)),
                        Collectors.mapping(row -> row.get(PROJECT_REVISION.CONTENT), Collectors.toList())));
    }
}
