package org.zhunsheng.issuing;

import static net.jqwik.api.Combinators.combine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Budget.SourceAmount;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Goal.Horizon;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.model.Indicator.Outlook;
import org.zhunsheng.model.Indicator.Result;
import org.zhunsheng.model.Indicator.Standard;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Project.Finance;
import org.zhunsheng.model.Project.Identity;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** Documents as an office fills them in: words of the trade, targets that somebody could have written, honest sums. */
final class PlainDocuments {
    private static final int MOST_INDICATORS = 12;

    private PlainDocuments() {}

    static Arbitrary<PerformanceDocument> of(DocumentKind kind) {
        return combine(projects(kind), Arbitraries.integers().between(2018, 2030))
                .as((projects, year) -> new PerformanceDocument(
                        kind,
                        new Heading(null, null, new FiscalYear(year), MoneyUnit.TEN_THOUSAND_YUAN),
                        new Strategy(null, List.of(), List.of(), null, List.of()),
                        projects,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Arbitrary<List<Project>> projects(DocumentKind kind) {
        return project(kind).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Project> project(DocumentKind kind) {
        return combine(identities(), budgets(), goals(), indicators(kind))
                .as((identity, budget, goals, indicators) -> new Project(
                        identity,
                        new Finance(budget, null, null, List.of(), null, null, List.of()),
                        null,
                        goals,
                        indicators,
                        null,
                        List.of()));
    }

    private static Arbitrary<Identity> identities() {
        Arbitrary<String> matters = Arbitraries.of("法律援助", "社区矫正", "人民调解", "普法宣传", "安置帮教", "公证服务", "行政复议");
        Arbitrary<String> things = Arbitraries.of("经费", "补助", "专项资金", "设备购置", "信息化建设", "能力提升");
        Arbitrary<String> places = Arbitraries.of("青山县", "白水县", "云岭区", "临江市");
        return combine(matters, things, places, Arbitraries.integers().between(100, 999))
                .as((matter, thing, place, code) -> new Identity(
                        null,
                        null,
                        matter + thing,
                        new CodedName(code + "001", place + "司法局"),
                        new CodedName(String.valueOf(code), place + "司法局"),
                        null,
                        "经常性项目",
                        "1年"));
    }

    /** Sums in whole hundreds of yuan, which both units of money print exactly. */
    private static Arbitrary<Budget> budgets() {
        Arbitrary<Integer> hundreds = Arbitraries.integers().between(0, 2_000_000);
        return combine(hundreds, hundreds)
                .as((fiscal, other) -> new Budget(
                        money(fiscal + other),
                        List.of(
                                new SourceAmount(FundingSource.FISCAL, money(fiscal)),
                                new SourceAmount(FundingSource.OTHER, money(other))),
                        List.of()));
    }

    private static Money money(int hundreds) {
        return new Money(BigDecimal.valueOf(hundreds).multiply(BigDecimal.valueOf(100)));
    }

    private static Arbitrary<List<Goal>> goals() {
        return sentences().list().ofMinSize(1).ofMaxSize(3).map(texts -> {
            List<Goal> goals = new ArrayList<>();
            for (String text : texts) {
                String label = texts.size() == 1 ? null : String.valueOf(goals.size() + 1);
                goals.add(new Goal(Horizon.ANNUAL, label, text, null));
            }
            return goals;
        });
    }

    private static Arbitrary<String> sentences() {
        Arbitrary<String> begins = Arbitraries.of("完善公共法律服务体系", "加强基层司法所规范化建设", "做好特殊人群教育管理", "提升群众法治意识");
        Arbitrary<String> ends = Arbitraries.of("维护社会和谐稳定", "保障群众合法权益", "推动法治政府建设", "为高质量发展提供法治保障");
        return combine(begins, ends).as((begin, end) -> begin + "，" + end + "。");
    }

    private static Arbitrary<List<Indicator>> indicators(DocumentKind kind) {
        return indicator(kind).list().ofMinSize(1).ofMaxSize(MOST_INDICATORS);
    }

    private static Arbitrary<Indicator> indicator(DocumentKind kind) {
        Arbitrary<Classification> classes = Arbitraries.of(
                level("产出指标", "数量指标"),
                level("产出指标", "质量指标"),
                level("产出指标", "时效指标"),
                level("成本指标", "经济成本指标"),
                level("效益指标", "社会效益指标"),
                level("效益指标", "可持续影响指标"),
                level("满意度指标", "服务对象满意度指标"));
        Arbitrary<String> names = combine(
                        Arbitraries.of("办理案件", "开展活动", "培训人员", "走访对象", "服务群众", "化解纠纷"),
                        Arbitraries.of("总体情况", "覆盖程度", "规范程度", "及时程度", "完成程度"))
                .as((one, other) -> one + other);
        return combine(classes, names, standards(kind))
                .as((level, name, standard) ->
                        new Indicator(level, name, null, standard, result(kind, standard), Outlook.NONE, null));
    }

    private static Arbitrary<Standard> standards(DocumentKind kind) {
        boolean approval = kind == DocumentKind.APPROVAL_TABLES;
        Arbitrary<Weight> weights =
                Arbitraries.integers().between(1, 30).map(points -> new Weight(BigDecimal.valueOf(points)));
        return combine(targets(), weights, Arbitraries.of(true, false))
                .as((target, weight, mandatory) -> new Standard(
                        target,
                        approval ? target : null,
                        weight,
                        approval ? weight : null,
                        null,
                        null,
                        mandatory,
                        List.of()));
    }

    private static Result result(DocumentKind kind, Standard standard) {
        return kind == DocumentKind.SELF_EVALUATION
                ? new Result(standard.target(), standard.weight(), null)
                : Result.NONE;
    }

    private static Classification level(String first, String second) {
        return new Classification(first, second, null, null, null);
    }

    static Arbitrary<TargetValue> targets() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 5000);
        Arbitrary<String> units = Arbitraries.of("件", "次", "人", "%", "个", "场", "人次");
        return Arbitraries.oneOf(
                combine(numbers, units).as((n, unit) -> new TargetValue.AtLeast("≥" + n + unit, decimal(n), unit)),
                combine(numbers, units).as((n, unit) -> new TargetValue.AtMost("≤" + n + unit, decimal(n), unit)),
                combine(numbers, units).as((n, unit) -> new TargetValue.Exactly("=" + n + unit, decimal(n), unit)),
                combine(numbers, units).as((n, unit) -> new TargetValue.Exactly(n + unit, decimal(n), unit)),
                Arbitraries.of("不断提高", "及时完成", "长期坚持", "明显改善").map(words -> new TargetValue.InWords(words, null)));
    }

    private static BigDecimal decimal(int number) {
        return BigDecimal.valueOf(number);
    }
}
