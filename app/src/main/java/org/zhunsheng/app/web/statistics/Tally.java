package org.zhunsheng.app.web.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.FindingCount;
import org.zhunsheng.store.Transaction;

/** The table of findings over the years: a line for each rule or unit, the one with the most findings first. */
final class Tally {
    private static final Pattern RULE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,16}");
    private static final int MOST_YEARS = 6;
    private static final int MOST_LINES = 1_000;

    private Tally() {}

    /** The parameters as they stand in the address. */
    record Asked(
            FindingCount.@Nullable By by,
            @Nullable String rule,
            @Nullable UUID unit) {
        FindingCount.By lines() {
            return by == null ? FindingCount.By.RULE : by;
        }

        @Nullable
        String checkedRule() {
            if (rule == null || rule.isEmpty()) {
                return null;
            }
            if (!RULE.matcher(rule).matches()) {
                throw Refusal.parameter("rule", "web.value");
            }
            return rule;
        }
    }

    /** A rule in words. */
    record RuleWords(
            String id,
            @Nullable Severity severity,
            @Nullable String text,
            @Nullable String textEn) {
        static RuleWords of(String id) {
            Optional<RuleInfo> known = Catalogue.find(id);
            return new RuleWords(
                    id,
                    known.map(RuleInfo::severity).orElse(null),
                    known.map(rule -> rule.explanation().zh()).orElse(null),
                    known.map(rule -> rule.explanation().en()).orElse(null));
        }
    }

    /** A unit by id and name. */
    record UnitName(UUID id, String name) {}

    /** A year with how many projects it has. */
    record Year(int year, long projects) {}

    /** How often something was found in a year, in the order of the years. */
    record Cell(long projects, long findings) {
        static final Cell NOTHING = new Cell(0, 0);
    }

    /** A line of the table: of a rule or of a unit. */
    record Line(@Nullable RuleWords rule, @Nullable UnitName unit, List<Cell> cells, long findings) {}

    /** All of it. */
    record Table(List<Year> years, List<Line> lines) {}

    static Table of(Transaction tx, Asked asked, Scope scope) {
        Scope within = narrowed(tx, asked.unit(), scope);
        List<FindingCount> counts = tx.statistics().findings(asked.lines(), asked.checkedRule(), null, within);
        Map<FiscalYear, Long> projects = tx.statistics().projects(within);
        List<Integer> years = years(projects, counts);
        Map<String, Map<Integer, Cell>> byLine = new LinkedHashMap<>();
        counts.forEach(count -> byLine.computeIfAbsent(count.what(), unknown -> new HashMap<>())
                .put(count.year().year(), new Cell(count.projects(), count.findings())));
        List<Row> rows = new ArrayList<>();
        byLine.forEach((what, cells) -> rows.add(new Row(
                what,
                years.stream()
                        .map(year -> cells.getOrDefault(year, Cell.NOTHING))
                        .toList())));
        List<Row> most = rows.stream()
                .filter(row -> row.findings() > 0)
                .sorted(Comparator.comparingLong(Row::findings).reversed())
                .limit(MOST_LINES)
                .toList();
        return new Table(
                years.stream()
                        .map(year -> new Year(year, projects.getOrDefault(new FiscalYear(year), 0L)))
                        .toList(),
                asked.lines() == FindingCount.By.RULE ? ofRules(most) : ofUnits(most, tx, within));
    }

    /** A line that nobody has named yet. */
    private record Row(String what, List<Cell> cells) {
        long findings() {
            return cells.stream().mapToLong(Cell::findings).sum();
        }
    }

    private static List<Line> ofRules(List<Row> rows) {
        return rows.stream()
                .map(row -> new Line(RuleWords.of(row.what()), null, row.cells(), row.findings()))
                .toList();
    }

    private static List<Line> ofUnits(List<Row> rows, Transaction tx, Scope scope) {
        List<UUID> ids = rows.stream().map(row -> UUID.fromString(row.what())).toList();
        Map<UUID, String> names = tx.organisation().names(ids, scope);
        return rows.stream()
                .map(row -> {
                    UUID id = UUID.fromString(row.what());
                    UnitName unit = new UnitName(id, names.getOrDefault(id, ""));
                    return new Line(null, unit, row.cells(), row.findings());
                })
                .toList();
    }

    /** The latest years of which there is anything. */
    private static List<Integer> years(Map<FiscalYear, Long> projects, List<FindingCount> counts) {
        TreeSet<Integer> years = new TreeSet<>();
        projects.keySet().forEach(year -> years.add(year.year()));
        counts.forEach(count -> years.add(count.year().year()));
        return years.stream().skip(Math.max(0, years.size() - MOST_YEARS)).toList();
    }

    static Scope narrowed(Transaction tx, @Nullable UUID unit, Scope scope) {
        return unit == null
                ? scope
                : tx.organisation()
                        .find(unit, scope)
                        .map(OrganisationUnit::path)
                        .map(scope::narrowedTo)
                        .orElseThrow(Refusal::notFound);
    }
}
