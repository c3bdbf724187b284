package org.zhunsheng.benchmark.input;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A made-up project of a justice bureau with its indicators. */
public record Project(String name, String unit, int budget, String goal, List<Indicator> indicators) {

    /** An indicator with its levels; qualitative ones have words for a target and no unit. */
    public record Indicator(
            String level1, String level2, String level3, String operator, String target, String unit, int weight) {

        /** Whether the target is a number. */
        boolean isCounted() {
            return !operator.equals(IN_WORDS);
        }
    }

    /** A kind of indicator with what is usual for it. */
    private record Kind(String level1, String level2, String operator, String unit, List<String> ends) {}

    private static final String IN_WORDS = "定性";
    private static final List<Kind> KINDS = List.of(
            new Kind("产出指标", "数量指标", "≥", "次", List.of("活动场次", "培训期数", "宣讲次数")),
            new Kind("产出指标", "数量指标", "≥", "件", List.of("案件办理数量", "卷宗归档数", "受理件数")),
            new Kind("产出指标", "数量指标", "=", "人", List.of("服务人数", "聘用人数", "参训人数")),
            new Kind("产出指标", "质量指标", "≥", "%", List.of("合格率", "办结率", "达标率")),
            new Kind("产出指标", "质量指标", IN_WORDS, "", List.of("规范程度", "材料完整程度")),
            new Kind("产出指标", "时效指标", "≤", "天", List.of("办理时限", "响应时间")),
            new Kind("产出指标", "成本指标", "≤", "元", List.of("单位成本", "补贴标准")),
            new Kind("效益指标", "社会效益指标", IN_WORDS, "", List.of("社会知晓程度", "法治意识", "和谐稳定程度")),
            new Kind("效益指标", "可持续影响指标", IN_WORDS, "", List.of("长效机制建设", "持续影响")),
            new Kind("满意度指标", "服务对象满意度指标", "≥", "%", List.of("群众满意度", "服务对象满意度")));
    private static final List<String> SUBJECTS =
            List.of("法律援助", "社区矫正", "安置帮教", "人民调解", "普法宣传", "行政复议", "公证服务", "法律顾问", "执法监督", "司法所建设");
    private static final List<String> PLACES = List.of("城关镇", "河西乡", "东湖街道", "南坪镇", "北屯乡", "高新区", "清水镇", "石桥乡");
    private static final List<String> WORDS = List.of("明显提升", "有所提高", "持续改善", "长期有效", "逐步完善");
    private static final int FULL_WEIGHT = 90;
    private static final int MOST_ADDED = 4;
    private static final int THOUSANDS = 500;

    /** The project of a number. The same number and the same source of chance give the same project. */
    public static Project made(int number, RandomGenerator chance) {
        String subject = pick(SUBJECTS, chance);
        String place = pick(PLACES, chance);
        List<Kind> kinds = new ArrayList<>(KINDS);
        for (int added = chance.nextInt(MOST_ADDED); added > 0; added--) {
            int at = chance.nextInt(KINDS.size());
            kinds.add(kinds.indexOf(KINDS.get(at)), KINDS.get(at));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int weight = FULL_WEIGHT / kinds.size() + (i < FULL_WEIGHT % kinds.size() ? 1 : 0);
            indicators.add(indicator(kinds.get(i), pick(PLACES, chance) + pick(SUBJECTS, chance), weight, chance));
        }
        return new Project(
                place + subject + "工作经费" + number,
                place + "司法所",
                1000 * (1 + chance.nextInt(THOUSANDS)),
                "保障" + place + subject + "工作正常开展，提高服务质量，维护社会和谐稳定，全年完成第" + number + "项重点任务。",
                indicators);
    }

    private static Indicator indicator(Kind kind, String about, int weight, RandomGenerator chance) {
        boolean inWords = kind.operator().equals(IN_WORDS);
        String target = inWords ? pick(WORDS, chance) : String.valueOf(1 + chance.nextInt(99));
        return new Indicator(
                kind.level1(),
                kind.level2(),
                about + pick(kind.ends(), chance),
                kind.operator(),
                target,
                kind.unit(),
                weight);
    }

    private static <T> T pick(List<T> from, RandomGenerator chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
