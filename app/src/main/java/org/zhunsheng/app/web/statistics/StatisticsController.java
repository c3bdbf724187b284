package org.zhunsheng.app.web.statistics;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.FindingCount;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.YearStanding;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.store.Store;

/** {@code /statistics}: how the projects of one's scope stand, and what audits find in them. */
@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsController {
    private static final int COMMONEST = 6;

    private final Store store;
    private final Clock clock;

    StatisticsController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Projects at a stage; the budget in yuan. */
    record AtStage(Stage stage, long projects, String budget) {}

    /** Projects of a function; without one those whose words show none. */
    record OfFunction(
            @Nullable String function,
            @Nullable String name,
            @Nullable String nameEn,
            long projects,
            String budget) {}

    /** A finding that is common: in how many projects, and how often. */
    record Common(Tally.RuleWords rule, long projects, long findings) {}

    /** How a year stands. */
    record Standing(int year, List<AtStage> stages, List<OfFunction> functions, List<Common> rules) {}

    /** How a year stands: what has come how far, what it costs by function, and what is found most often. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/standing")
    Standing standing(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            CurrentOfficer officer) {
        int asked = year == null ? BeijingTime.dayOf(clock.instant()).getYear() : year;
        if (!FiscalYear.isPossible(asked)) {
            throw Refusal.parameter("year", "web.value");
        }
        FiscalYear fiscal = new FiscalYear(asked);
        return store.read(tx -> {
            Scope scope = Tally.narrowed(tx, unit, officer.scope(Permission.PROJECT_READ));
            YearStanding standing = tx.statistics().standing(fiscal, scope);
            List<Topic> topics = Regulations.inForce(null, fiscal).topics();
            return new Standing(
                    asked,
                    standing.stages().stream()
                            .map(each -> new AtStage(
                                    each.stage(), each.projects(), each.budget().toString()))
                            .toList(),
                    standing.functions().stream()
                            .map(each -> ofFunction(each, topics))
                            .toList(),
                    tx.statistics().findings(FindingCount.By.RULE, null, fiscal, scope).stream()
                            .sorted(Comparator.comparingLong(FindingCount::projects)
                                    .thenComparingLong(FindingCount::findings)
                                    .reversed())
                            .limit(COMMONEST)
                            .map(count ->
                                    new Common(Tally.RuleWords.of(count.what()), count.projects(), count.findings()))
                            .toList());
        });
    }

    private static OfFunction ofFunction(YearStanding.OfFunction each, List<Topic> topics) {
        Topic topic = topics.stream()
                .filter(known -> known.id().equals(each.function()))
                .findFirst()
                .orElse(null);
        return new OfFunction(
                each.function(),
                topic == null ? null : topic.name(),
                topic == null ? null : topic.english(),
                each.projects(),
                each.budget().toString());
    }

    /** What audits find over the years, by rule or by unit. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/findings")
    Tally.Table findings(Tally.Asked asked, CurrentOfficer officer) {
        return store.read(tx -> Tally.of(tx, asked, officer.scope(Permission.PROJECT_READ)));
    }
}
