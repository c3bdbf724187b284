package org.zhunsheng.app.web.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.PublicationClock;
import org.zhunsheng.publication.State;

/**
 * What a department has to publish of a year.
 *
 * @param id the publication; absent where nobody has begun
 * @param edition the number of the edition that the public sees; 0 where it sees none
 */
record PublicationLine(
        @Nullable UUID id,
        UUID unitId,
        String unitName,
        int year,
        Matter matter,
        State state,
        int projects,
        int approved,
        int edition,
        PublicationView.@Nullable ClockView clock) {
    static PublicationLine of(PublicationLines.Line line, FiscalYear year, LocalDate today) {
        Publication publication = line.publication();
        PublicationClock clock = line.clock();
        return new PublicationLine(
                publication == null ? null : publication.id(),
                line.department().id(),
                line.department().identification().name(),
                year.year(),
                line.matter(),
                publication == null ? State.OPENED : publication.standing().state(),
                line.projects(),
                line.approved(),
                line.edition() == null ? 0 : line.edition().number(),
                clock == null ? null : PublicationView.ClockView.of(clock, today));
    }

    /** What stands above the {@link #row rows} of a spreadsheet. */
    static List<String> heads(Messages messages) {
        return ListExport.heads(
                messages,
                "department",
                "year",
                "matter",
                "state",
                "projects",
                "approvedProjects",
                "edition",
                "approvedOn",
                "due");
    }

    /** The line of a spreadsheet. */
    List<String> row(Messages messages) {
        return List.of(
                unitName,
                Integer.toString(year),
                messages.say("list.matter." + matter),
                messages.say("list.publication." + state),
                Integer.toString(projects),
                Integer.toString(approved),
                edition == 0 ? "" : Integer.toString(edition),
                clock == null ? "" : clock.approvedOn().toString(),
                clock == null ? "" : clock.due().toString());
    }
}
