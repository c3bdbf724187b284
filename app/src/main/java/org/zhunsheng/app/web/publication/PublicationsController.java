package org.zhunsheng.app.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /publications}: what goes before the public, how far it has come, and the way on. */
@RestController
@RequestMapping("/api/v1/publications")
class PublicationsController {
    private final Store store;
    private final Clock clock;
    private final PublicationLines lines;
    private final PublicationDesk desk;
    private final ListExport export;

    PublicationsController(Store store, Clock clock, PublicationLines lines, PublicationDesk desk, ListExport export) {
        this.export = export;
        this.store = store;
        this.clock = clock;
        this.lines = lines;
        this.desk = desk;
    }

    /** Which publication is to be opened. */
    record OpenBody(
            @Wanted @Nullable UUID unitId,
            @Wanted @Nullable Integer year,
            @Wanted @Nullable Matter matter) {}

    /** The publication that was opened, or was open already. */
    record OpenedView(UUID id) {}

    /**
     * Choices that are tried before anything is kept.
     *
     * @param words the notice of a correction, which is looked through like the text
     */
    record TrialBody(
            @Nullable List<StepBody.WithheldBody> withheld,
            @Nullable String words) {}

    /** What the departments of one's scope have to publish of a year, by their place in the tree. */
    @Requires(Permission.PUBLICATION_READ)
    @GetMapping
    List<PublicationLine> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            CurrentOfficer officer) {
        FiscalYear asked = asked(year);
        return store.read(tx -> list(tx, asked, unit, officer));
    }

    /** The same as a spreadsheet. */
    @Requires(Permission.PUBLICATION_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            CurrentOfficer officer,
            HttpServletRequest request)
            throws IOException {
        FiscalYear asked = asked(year);
        Messages messages = RequestLanguage.messages(request);
        List<List<String>> rows = store.read(tx -> list(tx, asked, unit, officer)).stream()
                .map(line -> line.row(messages))
                .toList();
        return export.answer(
                new ListExport.Sheet("publications", PublicationLine.heads(messages), ListExport.Pages.of(rows)),
                officer,
                officer.scope(Permission.PUBLICATION_READ),
                messages);
    }

    private List<PublicationLine> list(Transaction tx, FiscalYear year, @Nullable UUID unit, CurrentOfficer officer) {
        LocalDate today = lines.today();
        return lines.of(tx, year, narrowed(tx, officer.scope(Permission.PUBLICATION_READ), unit)).stream()
                .map(line -> PublicationLine.of(line, year, today))
                .toList();
    }

    private FiscalYear asked(@Nullable Integer year) {
        int asked = year == null ? lines.today().getYear() : year;
        if (!FiscalYear.isPossible(asked)) {
            throw Refusal.parameter("year", "web.value");
        }
        return new FiscalYear(asked);
    }

    private static Scope narrowed(Transaction tx, Scope scope, @Nullable UUID unit) {
        return unit == null
                ? scope
                : tx.organisation()
                        .find(unit, scope)
                        .map(found -> scope.narrowedTo(found.path()))
                        .orElseThrow(Refusal::notFound);
    }

    /** Opens the publication of a department's year, or finds the one that is open. */
    @Requires(Permission.PUBLICATION_PREPARE)
    @PostMapping
    OpenedView open(@RequestBody OpenBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("unitId", body.unitId());
        fields.present("year", body.year());
        fields.present("matter", body.matter());
        if (body.year() != null && !FiscalYear.isPossible(body.year())) {
            fields.wrong("year", "web.value");
        }
        fields.check();
        UUID unit = Objects.requireNonNull(body.unitId());
        FiscalYear year = new FiscalYear(Objects.requireNonNull(body.year()));
        Matter matter = Objects.requireNonNull(body.matter());
        Scope scope = officer.scope(Permission.PUBLICATION_PREPARE);
        Act act = officer.act(clock.instant());
        return store.write(act, tx -> {
            OrganisationUnit department = tx.organisation().find(unit, scope).orElseThrow(Refusal::notFound);
            if (!scope.coversSubtree(department.path())) {
                throw Refusal.notFound();
            }
            if (department.kind() != UnitKind.DEPARTMENT) {
                throw Refusal.field("unitId", "publication.noDepartment");
            }
            tx.organisation().placeOf(unit, scope);
            return new OpenedView(
                    tx.publications().open(unit, year, matter, act).id());
        });
    }

    /** A publication: what it is made of, the text for the public, what stands against it, and the way on. */
    @Requires(Permission.PUBLICATION_READ)
    @GetMapping("/{id}")
    PublicationView one(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request) {
        return view(id, officer, RequestLanguage.messages(request));
    }

    private PublicationView view(UUID id, CurrentOfficer officer, Messages messages) {
        PublicationDesk.Case one = store.read(tx -> desk.of(tx, id, officer));
        Drafted drafted = desk.looked(one);
        PublicationView.Past past = store.read(tx -> past(tx, one));
        return PublicationView.of(one, drafted, past, officer, messages);
    }

    private PublicationView.Past past(Transaction tx, PublicationDesk.Case one) {
        Publication publication = one.publication();
        EditionHead edition = PublicationLines.edition(tx, publication);
        PublicationView.ClockView due = one.ground()
                .material()
                .approvedOn()
                .map(day -> PublicationLines.clock(
                        tx,
                        publication.about().unit().id(),
                        publication.about().year(),
                        new PublicationLines.Days(day, edition)))
                .map(each -> PublicationView.ClockView.of(each, desk.today()))
                .orElse(null);
        return new PublicationView.Past(
                tx.publications().steps(publication.id()), tx.publications().editions(publication.id()), due);
    }

    /** What the text would be with some projects withheld; nothing is kept. */
    @Requires(Permission.PUBLICATION_PREPARE)
    @PostMapping("/{id}/trial")
    PublicationView.DraftView trial(@PathVariable UUID id, @RequestBody TrialBody body, CurrentOfficer officer) {
        PublicationDesk.Case one = store.read(tx -> desk.of(tx, id, officer));
        Fields fields = new Fields();
        StepBody.Chosen chosen =
                StepBody.chosen(fields, new StepBody.Given(body.withheld(), null), StepBody.said(fields, body.words()));
        fields.check();
        return PublicationView.DraftView.of(desk.drafted(one, chosen));
    }

    /** Takes a step; or refuses it with every reason, and does nothing. */
    @Requires(
            value = {Permission.PUBLICATION_PREPARE, Permission.PUBLICATION_REVIEW},
            personally = true)
    @PostMapping("/{id}/steps")
    PublicationView step(
            @PathVariable UUID id, @RequestBody StepBody body, CurrentOfficer officer, HttpServletRequest request) {
        StepBody.Checked wanted = body.checked();
        desk.take(id, wanted, officer, officer.act(clock.instant()));
        return view(id, officer, RequestLanguage.messages(request));
    }
}
