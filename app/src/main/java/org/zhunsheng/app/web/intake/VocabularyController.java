package org.zhunsheng.app.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.VocabularyEntry;
import org.zhunsheng.intake.VocabularyEntry.Proposal;
import org.zhunsheng.intake.VocabularyEntry.State;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.reading.ExtraLabels;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /vocabulary}: labels that people give back, so that the next file is read right. */
@RestController
@RequestMapping("/api/v1/vocabulary")
class VocabularyController {
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Clock clock;
    private final ListExport export;

    VocabularyController(Store store, Clock clock, ListExport export) {
        this.store = store;
        this.clock = clock;
        this.export = export;
    }

    /** A label that somebody proposes for the region of an import, of a unit, or else of the only unit that is theirs. */
    record Body(
            @Nullable UUID unitId,
            @Wanted @Nullable String field,
            @Wanted @Nullable String text,
            @Nullable UUID importId) {}

    /** Why a proposal is rejected. */
    record Reason(@Wanted @Nullable String reason) {}

    /** A label. */
    record Entry(
            UUID id,
            String region,
            String field,
            String text,
            State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable UUID importId) {
        static Entry of(VocabularyEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.region(),
                    entry.field(),
                    entry.text(),
                    entry.state(),
                    entry.proposed().name(),
                    entry.proposed().at(),
                    entry.decided() == null ? null : entry.decided().name(),
                    entry.decided() == null ? null : entry.decided().at(),
                    entry.reason(),
                    entry.importId());
        }
    }

    /** What a label can mean, with the usual label for it. */
    record Field(String field, String name) {}

    /** All of them. */
    record FieldList(List<Field> items) {}

    /** The labels of the regions of one's scope, the newest first. */
    @Requires({Permission.VOCABULARY_PROPOSE, Permission.VOCABULARY_DECIDE})
    @GetMapping
    Page<Entry> list(@RequestParam(required = false) @Nullable State state, PageWanted page, CurrentOfficer officer) {
        var found = store.read(tx -> tx.vocabulary().list(state, page.slice(), sight(officer)));
        return page.of(found.items().stream().map(Entry::of).toList(), found.total());
    }

    /** The same as a spreadsheet. */
    @Requires({Permission.VOCABULARY_PROPOSE, Permission.VOCABULARY_DECIDE})
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(
            @RequestParam(required = false) @Nullable State state, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        Scope scope = sight(officer);
        List<String> heads = ListExport.heads(
                messages, "label", "field", "region", "label.state", "by", "at", "decidedBy", "decidedAt", "reason");
        return export.answer(
                new ListExport.Sheet(
                        "vocabulary",
                        heads,
                        (tx, page) -> tx.vocabulary().list(state, page.slice(), scope).items().stream()
                                .map(entry -> row(Entry.of(entry), messages))
                                .toList()),
                officer,
                scope,
                messages);
    }

    private static List<String> row(Entry entry, Messages messages) {
        return List.of(
                entry.text(),
                ExtraLabels.fields().getOrDefault(entry.field(), entry.field()),
                entry.region(),
                messages.say("list.label." + entry.state()),
                entry.proposedBy(),
                ListExport.time(entry.proposedAt()),
                ListExport.text(entry.decidedBy()),
                ListExport.time(entry.decidedAt()),
                ListExport.text(entry.reason()));
    }

    /** What a label can mean. */
    @Requires({Permission.VOCABULARY_PROPOSE, Permission.VOCABULARY_DECIDE})
    @GetMapping("/fields")
    FieldList fields() {
        return new FieldList(ExtraLabels.fields().entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList());
    }

    /** Proposes a label for the region of an import, of a unit, or else of the only unit that is one's own. */
    @Requires(Permission.VOCABULARY_PROPOSE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entry propose(@RequestBody Body body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String text = fields.line("text", body.text(), Proposal.LONGEST);
        if (body.field() == null || !ExtraLabels.fields().containsKey(body.field())) {
            fields.wrong("field", "web.value");
        }
        fields.check();
        Act act = officer.act(clock.instant());
        VocabularyEntry entry = store.write(act, tx -> {
            UnitPath place = place(tx, body, officer.scope(Permission.VOCABULARY_PROPOSE));
            return tx.vocabulary()
                    .propose(new Proposal(place, String.valueOf(body.field()), text, body.importId()), act);
        });
        return Entry.of(entry);
    }

    /** The region for which somebody proposes: never one that they name, but the one in which they work. */
    private static UnitPath place(Transaction tx, Body body, Scope scope) {
        UUID unit = body.unitId();
        if (body.importId() != null) {
            ImportRecord met = tx.imports().find(body.importId(), scope).orElseThrow(Refusal::notFound);
            unit = met.unit().id();
        } else if (unit != null) {
            unit = tx.organisation()
                    .find(unit, scope)
                    .orElseThrow(Refusal::notFound)
                    .id();
        } else {
            List<OrganisationUnit> own = tx.organisation().tops(scope);
            if (own.size() != 1) {
                throw Refusal.field("unitId", "web.field.missing");
            }
            unit = own.getFirst().id();
        }
        return RegionCodes.nearest(tx, unit).orElseThrow(Refusal::notFound).path();
    }

    private static Scope sight(CurrentOfficer officer) {
        return Scope.union(
                List.of(officer.scope(Permission.VOCABULARY_PROPOSE), officer.scope(Permission.VOCABULARY_DECIDE)));
    }

    /** Takes a label into use for its region. */
    @Requires(Permission.VOCABULARY_DECIDE)
    @PostMapping("/{id}/accept")
    Entry accept(@PathVariable UUID id, CurrentOfficer officer) {
        Act act = officer.act(clock.instant());
        return Entry.of(store.write(act, tx -> tx.vocabulary()
                .decide(id, State.ACCEPTED, null, officer.scope(Permission.VOCABULARY_DECIDE), act)));
    }

    /** Rejects a label, with a reason. */
    @Requires(Permission.VOCABULARY_DECIDE)
    @PostMapping("/{id}/reject")
    Entry reject(@PathVariable UUID id, @RequestBody Reason body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String reason = fields.line("reason", body.reason(), LONGEST_REASON);
        fields.check();
        Act act = officer.act(clock.instant());
        return Entry.of(store.write(act, tx -> tx.vocabulary()
                .decide(id, State.REJECTED, reason, officer.scope(Permission.VOCABULARY_DECIDE), act)));
    }
}
