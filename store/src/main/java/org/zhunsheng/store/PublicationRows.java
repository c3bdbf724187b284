package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_STEP;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Standing;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.StepTaken;

/** The rows of publications as values, and back. */
final class PublicationRows {
    private static final String BETWEEN = ",";

    private PublicationRows() {}

    static Publication publication(Record row) {
        OwningUnit unit = new OwningUnit(
                row.get(PUBLICATION.UNIT_ID), row.get(UNIT.NAME), new UnitPath(row.get(PUBLICATION.UNIT_PATH)));
        return new Publication(
                row.get(PUBLICATION.ID),
                new Publication.About(
                        unit,
                        new FiscalYear(row.get(PUBLICATION.BUDGET_YEAR)),
                        Matter.valueOf(row.get(PUBLICATION.MATTER))),
                new Standing(
                        State.valueOf(row.get(PUBLICATION.STATE)),
                        row.get(PUBLICATION.IN_FORCE),
                        row.get(PUBLICATION.EDITIONS),
                        new LinkedHashSet<>(ids(row.get(PUBLICATION.PREPARERS)))),
                new Publication.Counts(row.get(PUBLICATION.STEPS), row.get(PUBLICATION.PREPARATIONS)),
                row.get(PUBLICATION.CHANGED_AT));
    }

    static Preparation preparation(Record row, Preparation.Choices choices) {
        return new Preparation(
                row.get(PUBLICATION_PREPARATION.PREPARATION),
                new Preparation.Content(
                        row.get(PUBLICATION_PREPARATION.CONTENT),
                        row.get(PUBLICATION_PREPARATION.MADE_OF),
                        LocalDate.parse(row.get(PUBLICATION_PREPARATION.APPROVED_ON)),
                        choices,
                        ids(row.get(PUBLICATION_PREPARATION.SHOWN))),
                new Trace(
                        row.get(PUBLICATION_PREPARATION.PREPARED_AT),
                        row.get(PUBLICATION_PREPARATION.PREPARED_BY),
                        row.get(PUBLICATION_PREPARATION.PREPARED_BY_NAME)));
    }

    static StepTaken step(Record row) {
        return new StepTaken(
                row.get(PUBLICATION_STEP.POSITION),
                Step.valueOf(row.get(PUBLICATION_STEP.STEP)),
                State.valueOf(row.get(PUBLICATION_STEP.TO_STATE)),
                new StepTaken.About(row.get(PUBLICATION_STEP.PREPARATION), row.get(PUBLICATION_STEP.EDITION)),
                new Trace(
                        row.get(PUBLICATION_STEP.TAKEN_AT),
                        row.get(PUBLICATION_STEP.TAKEN_BY),
                        row.get(PUBLICATION_STEP.TAKEN_BY_NAME)),
                row.get(PUBLICATION_STEP.REASON));
    }

    static EditionHead head(Record row) {
        return new EditionHead(
                row.get(PUBLICATION_EDITION.PUBLICATION_ID),
                row.get(PUBLICATION_EDITION.EDITION),
                EditionHead.Department.in(
                        row.get(PUBLICATION_EDITION.REGION),
                        row.get(PUBLICATION_EDITION.REGION_NAME),
                        row.get(PUBLICATION_EDITION.DEPARTMENT_NAME)),
                new FiscalYear(row.get(PUBLICATION.BUDGET_YEAR)),
                Matter.valueOf(row.get(PUBLICATION.MATTER)),
                LocalDate.parse(row.get(PUBLICATION_EDITION.APPROVED_ON)),
                row.get(PUBLICATION_EDITION.RELEASED_AT),
                row.get(PUBLICATION_EDITION.HASH),
                row.get(PUBLICATION_EDITION.PREVIOUS_HASH),
                row.get(PUBLICATION_EDITION.NOTICE));
    }

    static String kept(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    static List<UUID> ids(String kept) {
        List<UUID> ids = new ArrayList<>();
        for (String id : kept.split(BETWEEN, -1)) {
            if (!id.isEmpty()) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }
}
