package org.zhunsheng.benchmark.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** The rows of a made-up project: about a dozen, below all three first levels. */
final class MadeRows {
    private static final String OUTPUT = "产出指标";
    private static final String BENEFIT = "效益指标";
    private static final int RARE = 12;
    private static final int SELDOM = 60;
    private static final int FULL = 90;

    private final Words.Task task;
    private final String place;
    private final RandomGenerator chance;
    private final List<Row> rows = new ArrayList<>();

    MadeRows(Words.Task task, String place, RandomGenerator chance) {
        this.task = task;
        this.place = place;
        this.chance = chance;
    }

    private record Row(
            String level1, String level2, @Nullable String name, TargetValue target) {}

    List<Indicator> rows() {
        String thing = Words.pick(Words.ADDED, chance) + task.thing();
        add(OUTPUT, "数量指标", thing + "数量", count(1 + chance.nextInt(900), task.unit()));
        add(OUTPUT, "数量指标", place + Words.pick(Words.ADDED, chance) + "培训人数", count(chance.nextInt(200), "人"));
        for (int more = chance.nextInt(3); more > 0; more--) {
            String what = Words.pick(Words.VILLAGES, chance)
                    + Words.pick(Words.TASKS, chance).thing();
            add(OUTPUT, "数量指标", what + Words.pick(List.of("次数", "数量", "覆盖范围"), chance), count(chance.nextInt(50), "次"));
        }
        add(OUTPUT, "质量指标", thing + Words.pick(List.of("合格率", "办结率", "达标率", "完成率"), chance), rate());
        add(OUTPUT, "质量指标", place + task.name() + "规范程度", words());
        add(OUTPUT, "时效指标", thing + Words.pick(List.of("办理时限", "完成时间", "响应时间"), chance), time());
        add(OUTPUT, "成本指标", "每" + task.unit() + thing + "成本", cost());
        add(OUTPUT, "成本指标", place + Words.pick(List.of("印刷费", "差旅费", "设备购置费", "补贴标准"), chance), cost());
        add(BENEFIT, "社会效益指标", place + Words.pick(Words.EFFECTS, chance), words());
        add(BENEFIT, Words.once(2, chance) ? "可持续影响指标" : "社会效益指标", task.name() + "工作机制", words());
        add("满意度指标", "服务对象满意度指标", place + task.people() + "满意度", rate());
        return weighed();
    }

    private void add(String level1, String level2, String name, TargetValue target) {
        rows.add(new Row(level1, level2, Words.once(SELDOM, chance) ? null : name, target));
    }

    private List<Indicator> weighed() {
        List<Indicator> weighed = new ArrayList<>();
        int share = FULL / rows.size();
        int over = FULL - share * rows.size() + (Words.once(RARE, chance) ? 2 : 0);
        for (Row row : rows) {
            int points = share + (over > 0 ? 1 : 0);
            over--;
            weighed.add(new Indicator(
                    new Indicator.Classification(row.level1(), row.level2(), null, null, null),
                    row.name(),
                    null,
                    new Indicator.Standard(
                            row.target(),
                            null,
                            new Weight(BigDecimal.valueOf(points)),
                            null,
                            null,
                            null,
                            false,
                            List.of()),
                    Indicator.Result.NONE,
                    Indicator.Outlook.NONE,
                    null));
        }
        return weighed;
    }

    private TargetValue count(int number, String unit) {
        int asked = Words.once(RARE, chance) ? 0 : number;
        return Words.once(3, chance)
                ? new TargetValue.Exactly("=" + asked + unit, BigDecimal.valueOf(asked), unit)
                : new TargetValue.AtLeast("≥" + asked + unit, BigDecimal.valueOf(asked), unit);
    }

    private TargetValue rate() {
        int asked = Words.once(RARE, chance) ? 100 + chance.nextInt(20) : 70 + chance.nextInt(31);
        return new TargetValue.AtLeast("≥" + asked + "%", BigDecimal.valueOf(asked), "%");
    }

    private TargetValue words() {
        return new TargetValue.InWords(Words.pick(Words.DEGREES, chance), null);
    }

    private TargetValue time() {
        if (Words.once(2, chance)) {
            return new TargetValue.InWords("2024年" + (1 + chance.nextInt(12)) + "月底前", null);
        }
        int days = 1 + chance.nextInt(60);
        return new TargetValue.AtMost("≤" + days + "天", BigDecimal.valueOf(days), "天");
    }

    private TargetValue cost() {
        BigDecimal yuan = BigDecimal.valueOf(50L * (1 + chance.nextInt(400)));
        return Words.once(RARE, chance)
                ? new TargetValue.AtLeast("≥" + yuan + "元", yuan, "元")
                : new TargetValue.AtMost("≤" + yuan + "元", yuan, "元");
    }
}
