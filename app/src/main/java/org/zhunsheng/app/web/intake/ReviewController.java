package org.zhunsheng.app.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.app.web.intake.CorrectedReadings.Corrected;
import org.zhunsheng.exchange.PlaceKey;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.intake.AcceptanceOrder;
import org.zhunsheng.intake.AcceptancePlan.Choice;
import org.zhunsheng.intake.Accepted;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;
import tools.jackson.databind.JsonNode;

/** {@code /imports/{id}/…}: a reading beside its source, looked through, corrected and accepted. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class ReviewController {
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,6}");

    private final Store store;
    private final Clock clock;
    private final CorrectedReadings readings;
    private final Correcting correcting;
    private final Accepting accepting;

    ReviewController(Store store, Clock clock, CorrectedReadings readings, Correcting correcting, Accepting accepting) {
        this.store = store;
        this.clock = clock;
        this.readings = readings;
        this.correcting = correcting;
        this.accepting = accepting;
    }

    /** A value that is put right. */
    record CorrectionBody(
            @Wanted @Nullable String pointer,
            @Nullable JsonNode value,
            @Nullable String place) {}

    /** A place that was looked at. */
    record SeenBody(@Wanted @Nullable String place) {}

    /** How an import is to be accepted. */
    record AcceptBody(
            @Nullable UUID unitId,
            @Nullable Integer year,
            @Nullable Map<String, Choice> choices) {}

    /** What accepting did. */
    record AcceptedView(List<UUID> created, List<UUID> updated, UUID documentId) {}

    private ResponseEntity<ImportView.ReadingView> reading(Transaction tx, ImportRecord of, Scope scope) {
        return Answers.revised(of.revision(), view(tx, of, scope));
    }

    private ImportView.ReadingView view(Transaction tx, ImportRecord of, Scope scope) {
        Corrected corrected = readings.of(tx, of.id(), scope);
        return ImportView.ReadingView.of(corrected, tx.imports().seen(of.id(), scope), of.revision());
    }

    /** What was read, where each value stands, what is doubtful, unread and corrected. */
    @Requires(Permission.IMPORT)
    @GetMapping("/reading")
    ResponseEntity<ImportView.ReadingView> reading(@PathVariable UUID id, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.IMPORT);
        return store.read(tx -> reading(tx, tx.imports().find(id, scope).orElseThrow(Refusal::notFound), scope));
    }

    /** Puts a value right, or takes an item out of a list or adds one. */
    @Requires(Permission.IMPORT)
    @PostMapping("/corrections")
    ResponseEntity<ImportView.ReadingView> correct(
            @PathVariable UUID id, @RequestBody CorrectionBody body, IfMatch match, CurrentOfficer officer) {
        Fields fields = new Fields();
        String pointer = fields.line("pointer", body.pointer(), ImportCorrection.LONGEST_POINTER);
        String value = body.value() == null ? "null" : body.value().toString();
        if (value.length() > ImportCorrection.LONGEST_VALUE) {
            fields.wrong("value", "web.field.long", ImportCorrection.LONGEST_VALUE);
        }
        if (body.place() != null && PlaceKey.parse(body.place()).isEmpty()) {
            fields.wrong("place", "web.field.unfit");
        }
        fields.check();
        Act act = officer.act(clock.instant());
        Trace by = new Trace(act.at(), act.actor(), act.actorName());
        ImportCorrection correction = new ImportCorrection(pointer, value, body.place(), by);
        Scope scope = officer.scope(Permission.IMPORT);
        return changed(
                id,
                scope,
                () -> revised(correcting.correct(new Correcting.Request(id, match.exactly(), scope, act), correction)));
    }

    private static ResponseEntity<ImportView.ReadingView> revised(ImportView.ReadingView reading) {
        return Answers.revised(reading.revision(), reading);
    }

    private <T> T changed(UUID id, Scope scope, Supplier<T> change) {
        return Answers.orPresent(
                change,
                () -> store.read(tx -> {
                    ImportRecord now = tx.imports().find(id, scope).orElseThrow(Refusal::notFound);
                    return view(tx, now, scope);
                }));
    }

    /** Takes a correction back. */
    @Requires(Permission.IMPORT)
    @DeleteMapping("/corrections")
    ResponseEntity<ImportView.ReadingView> uncorrect(
            @PathVariable UUID id, @RequestParam String pointer, IfMatch match, CurrentOfficer officer) {
        Act act = officer.act(clock.instant());
        Scope scope = officer.scope(Permission.IMPORT);
        return changed(
                id,
                scope,
                () -> revised(correcting.uncorrect(new Correcting.Request(id, match.exactly(), scope, act), pointer)));
    }

    /** Notes that somebody looked at an unread place. */
    @Requires(Permission.IMPORT)
    @PostMapping("/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable UUID id, @RequestBody SeenBody body, CurrentOfficer officer) {
        String place = body.place();
        if (place == null || PlaceKey.parse(place).isEmpty()) {
            throw Refusal.field("place", place == null ? "web.field.missing" : "web.field.unfit");
        }
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            tx.imports().see(id, place, officer.scope(Permission.IMPORT), act);
            return 0;
        });
    }

    /** What accepting would change. */
    @Requires(Permission.IMPORT)
    @GetMapping("/plan")
    PlanView plan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unitId,
            CurrentOfficer officer,
            HttpServletRequest request) {
        Scope scope = officer.scope(Permission.IMPORT);
        return store.read(tx -> {
            ImportRecord of = tx.imports().find(id, scope).orElseThrow(Refusal::notFound);
            AcceptanceOrder order = order(of, new AcceptBody(unitId, year, null));
            Scope writing = officer.scope(Permission.PROJECT_WRITE);
            if (tx.organisation().find(order.unit(), writing).isEmpty()) {
                throw Refusal.notFound();
            }
            return PlanView.of(accepting.plan(tx, id, order, writing), RequestLanguage.messages(request));
        });
    }

    private static AcceptanceOrder order(ImportRecord of, AcceptBody body) {
        Integer year = body.year() == null ? ImportView.year(of) : body.year();
        if (year == null || !FiscalYear.isPossible(year)) {
            throw Refusal.field("year", year == null ? "web.field.missing" : "web.value");
        }
        Map<Integer, Choice> choices = new HashMap<>();
        if (body.choices() != null) {
            body.choices().forEach((position, choice) -> {
                if (!POSITION.matcher(position).matches()) {
                    throw Refusal.field("choices", "web.field.unfit");
                }
                choices.put(Integer.valueOf(position), choice);
            });
        }
        UUID unit = body.unitId() == null ? of.unit().id() : body.unitId();
        return new AcceptanceOrder(unit, new FiscalYear(year), choices);
    }

    /** Turns the reading into drafts. */
    @Requires(Permission.IMPORT)
    @PostMapping("/accept")
    AcceptedView accept(@PathVariable UUID id, @RequestBody AcceptBody body, IfMatch match, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.IMPORT);
        Scope writing = officer.scope(Permission.PROJECT_WRITE);
        Act act = officer.act(clock.instant());
        AcceptanceOrder order =
                store.read(tx -> order(tx.imports().find(id, scope).orElseThrow(Refusal::notFound), body));
        Accepting.Request request = new Accepting.Request(id, match.exactly(), order);
        Accepted accepted = changed(id, scope, () -> accepting.accept(request, writing, act));
        return new AcceptedView(accepted.created(), accepted.updated(), accepted.document());
    }
}
