package org.zhunsheng.benchmark.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;

/**
 * Target tables of made-up bureaus, the same in every run: every project and nearly every row has words of its own, and one
 * in a dozen or so has one of the defects that are met in real tables.
 */
public final class MadeDocuments {
    private static final int YEAR = 2024;
    private static final int RARE = 12;
    private static final int COPIED = 40;
    private static final int THOUSANDS = 500;
    private static final List<Integer> MONTHS = List.of(3, 6, 9, 12);

    private final SplittableRandom chance;
    private int made;

    private MadeDocuments(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** So many documents with so many projects each. */
    public static List<PerformanceDocument> of(long seed, int documents, int projects) {
        MadeDocuments maker = new MadeDocuments(seed);
        List<PerformanceDocument> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            all.add(maker.document(projects));
        }
        return all;
    }

    /** How many rows of indicators documents have. */
    static long rows(List<PerformanceDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.projects().stream())
                .mapToLong(project -> project.indicators().size())
                .sum();
    }

    private PerformanceDocument document(int size) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean copies = !projects.isEmpty() && Words.once(COPIED, chance);
            projects.add(copies ? copy(Words.pick(projects, chance)) : project());
        }
        String department = Words.pick(Words.TOWNSHIPS, chance) + "司法局";
        return new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading(
                        department + YEAR + "年项目支出绩效目标表",
                        new CodedName("1" + (10001 + chance.nextInt(80000)), department),
                        new FiscalYear(YEAR),
                        MoneyUnit.YUAN),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                projects,
                List.of(),
                List.of(),
                List.of());
    }

    /** A table that somebody copied under another name. */
    private Project copy(Project original) {
        Project other = project();
        return new Project(
                other.identity(),
                other.finance(),
                other.purpose(),
                other.goals(),
                original.indicators(),
                null,
                List.of());
    }

    private Project project() {
        made++;
        Words.Task task = Words.pick(Words.TASKS, chance);
        String place = Words.pick(Words.TOWNSHIPS, chance) + Words.pick(Words.VILLAGES, chance);
        List<Indicator> rows = new MadeRows(task, place, chance).rows();
        return new Project(
                identity(place + task.name() + Words.pick(Words.MONEY, chance)),
                finance(),
                Words.once(2, chance) ? "用于" + place + task.deed() + "所需的办公、印刷和差旅支出。" : null,
                Words.once(RARE, chance) ? List.of() : List.of(goal(task, place)),
                rows,
                null,
                List.of());
    }

    private Project.Identity identity(String name) {
        return new Project.Identity(
                String.valueOf(made),
                String.format("51172424T%012d", made),
                name,
                new CodedName(null, "竹阳县司法局"),
                new CodedName("110", "竹阳县司法局"),
                null,
                null,
                YEAR + "-" + (Words.once(RARE, chance) ? YEAR - 1 : YEAR));
    }

    private Project.Finance finance() {
        int thousands = 1 + chance.nextInt(THOUSANDS);
        int own = chance.nextInt(thousands);
        int wrong = Words.once(RARE, chance) ? 1 : 0;
        Budget budget = new Budget(
                yuan(Words.once(RARE * 2, chance) ? 0 : thousands),
                List.of(
                        new Budget.SourceAmount(FundingSource.FISCAL, yuan(thousands - own + wrong)),
                        new Budget.SourceAmount(FundingSource.UNIT, yuan(own))),
                List.of());
        return new Project.Finance(budget, null, null, plan(), null, null, List.of());
    }

    private static Money yuan(int thousands) {
        return Money.of(BigDecimal.valueOf(thousands).movePointRight(3).setScale(2), MoneyUnit.YUAN);
    }

    private List<SpendingStep> plan() {
        List<SpendingStep> plan = new ArrayList<>();
        int sum = 0;
        for (int month : MONTHS) {
            sum = Math.min(100, sum + chance.nextInt(45));
            boolean last = month == MONTHS.get(MONTHS.size() - 1) && !Words.once(RARE, chance);
            plan.add(new SpendingStep(month, BigDecimal.valueOf(last ? 100 : sum)));
        }
        return plan;
    }

    private Goal goal(Words.Task task, String place) {
        String text = "全年在" + place + task.deed() + (1 + chance.nextInt(900)) + task.unit() + "，"
                + Words.pick(Words.EFFECTS, chance) + "，" + Words.pick(Words.EFFECTS, chance) + "，"
                + task.people() + "满意度达到" + (80 + chance.nextInt(19)) + "%以上。";
        return new Goal(Goal.Horizon.ANNUAL, null, text, null);
    }
}
