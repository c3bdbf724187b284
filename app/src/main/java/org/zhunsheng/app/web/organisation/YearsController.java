package org.zhunsheng.app.web.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.store.Store;

/**
 * {@code /years}: the fiscal years of the unit asked for, or of where one's own view of the tree begins, with the days by which
 * the stages of a target are due.
 */
@RestController
@RequestMapping("/api/v1/years")
class YearsController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Store store;
    private final Clock clock;

    YearsController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A day by which something is due; for all units of the region, or for one. */
    record DeadlineView(Stage stage, @Nullable UUID unitId, LocalDate due) {}

    /** A day by which something shall be due. */
    record DeadlineBody(
            @Wanted @Nullable Stage stage,
            @Nullable UUID unitId,
            @Wanted @Nullable LocalDate due) {}

    /** A year. */
    record YearView(int year, BudgetYear.State state, UUID regionId, long revision, List<DeadlineView> deadlines) {
        static YearView of(BudgetYear year) {
            return new YearView(
                    year.year().year(),
                    year.state(),
                    year.region(),
                    year.revision(),
                    year.deadlines().stream()
                            .map(deadline -> new DeadlineView(deadline.stage(), deadline.unit(), deadline.due()))
                            .toList());
        }
    }

    /** All of them. */
    record YearList(List<YearView> items) {}

    /** What a year shall be. */
    record YearBody(
            @Wanted BudgetYear.@Nullable State state,
            @Nullable UUID regionId,
            @Nullable List<DeadlineBody> deadlines) {}

    /** The years of a region with what is due in them. */
    @Requires({Permission.ORGANISATION_READ, Permission.PROJECT_READ})
    @GetMapping
    YearList list(@RequestParam(required = false) @Nullable UUID unit, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.ORGANISATION_READ);
        return store.read(tx -> {
            UUID place = unit == null
                    ? tx.organisation().tops(scope).stream()
                            .findFirst()
                            .map(OrganisationUnit::id)
                            .orElseThrow(Refusal::notFound)
                    : unit;
            return new YearList(
                    tx.budgetYears().of(place, scope).stream().map(YearView::of).toList());
        });
    }

    /** Opens a year ({@code If-Match: *}) or changes it. */
    @Requires(Permission.YEAR_WRITE)
    @PutMapping("/{year}")
    ResponseEntity<YearView> put(
            @PathVariable int year, @RequestBody YearBody body, IfMatch match, CurrentOfficer officer) {
        Fields fields = new Fields();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.notFound();
        }
        fields.present("state", body.state());
        List<BudgetYear.Deadline> deadlines = deadlines(body.deadlines(), fields);
        fields.check();
        Scope scope = officer.scope(Permission.YEAR_WRITE);
        BudgetYear.State state = body.state() == null ? BudgetYear.State.OPEN : body.state();
        BudgetYear kept = store.write(officer.act(clock.instant()), tx -> {
            UUID region = body.regionId() == null
                    ? tx.organisation().tops(scope).stream()
                            .findFirst()
                            .map(OrganisationUnit::id)
                            .orElseThrow(Refusal::notFound)
                    : body.regionId();
            Long revision = match.revision();
            BudgetYear wanted =
                    new BudgetYear(region, new FiscalYear(year), state, deadlines, revision == null ? 0 : revision);
            return revision == null
                    ? tx.budgetYears().open(wanted, scope)
                    : Answers.orPresent(() -> tx.budgetYears().change(wanted, scope), () -> tx.budgetYears()
                            .find(region, new FiscalYear(year), scope)
                            .map(YearView::of)
                            .orElse(null));
        });
        return Answers.revised(kept.revision(), YearView.of(kept));
    }

    private static List<BudgetYear.Deadline> deadlines(@Nullable List<DeadlineBody> bodies, Fields fields) {
        List<BudgetYear.Deadline> deadlines = new ArrayList<>();
        List<DeadlineBody> all = bodies == null ? List.of() : bodies;
        for (int i = 0; i < all.size(); i++) {
            DeadlineBody body = all.get(i);
            fields.present("/deadlines/" + i + "/stage", body.stage());
            fields.present("/deadlines/" + i + "/due", body.due());
            if (body.stage() != null && body.due() != null) {
                deadlines.add(new BudgetYear.Deadline(body.stage(), body.unitId(), body.due()));
            }
        }
        return deadlines;
    }
}
