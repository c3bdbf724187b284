package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/**
 * A proposal for the score of a review, with its parts. It is never shown without the findings behind it.
 *
 * @param points full marks less what each part lost
 * @param grade by the bands in force
 * @param parts the four aspects of a review
 */
public record ReviewScore(BigDecimal points, Grade grade, List<Part> parts) {
    public ReviewScore {
        parts = List.copyOf(parts);
    }

    /** 优、良、中、差. */
    public enum Grade {
        EXCELLENT("优", "excellent"),
        GOOD("良", "good"),
        FAIR("中", "fair"),
        POOR("差", "poor");

        private final Wording words;

        Grade(String zh, String en) {
            this.words = new Wording(zh, en);
        }

        /** The word in Chinese. */
        public String label() {
            return words.zh();
        }

        /** The word in both languages. */
        public Wording words() {
            return words;
        }

        /** The grade of a score by the bands in force; each band holds its lower end. */
        public static Grade of(BigDecimal points, Regulations inForce) {
            if (points.compareTo(inForce.figure(Figure.GRADE_EXCELLENT)) >= 0) {
                return EXCELLENT;
            }
            if (points.compareTo(inForce.figure(Figure.GRADE_GOOD)) >= 0) {
                return GOOD;
            }
            return points.compareTo(inForce.figure(Figure.GRADE_FAIR)) >= 0 ? FAIR : POOR;
        }
    }

    /** An aspect of a review. */
    public enum Aspect {
        /** 完整性. */
        COMPLETENESS(Figure.SCORE_COMPLETENESS),
        /** 相关性. */
        RELEVANCE(Figure.SCORE_RELEVANCE),
        /** 适当性. */
        APPROPRIATENESS(Figure.SCORE_APPROPRIATENESS),
        /** 可行性. */
        FEASIBILITY(Figure.SCORE_FEASIBILITY);

        private final Figure most;

        Aspect(Figure most) {
            this.most = most;
        }

        /** The figure of the regulations that says how many points it has. */
        public Figure most() {
            return most;
        }

        static Aspect of(IssueType type) {
            return switch (type) {
                case COMPLETENESS -> COMPLETENESS;
                case RELEVANCE -> RELEVANCE;
                case MISMATCH, MEASURABILITY -> APPROPRIATENESS;
                case COMPLIANCE -> FEASIBILITY;
            };
        }
    }

    /**
     * What an aspect lost.
     *
     * @param aspect the aspect
     * @param most what it could lose
     * @param lost what it lost
     */
    public record Part(Aspect aspect, BigDecimal most, BigDecimal lost) {}

    /** The score that findings amount to; {@code types} tells what kind of defect each rule looks for. */
    static ReviewScore of(List<Finding> findings, Map<String, IssueType> types, Regulations inForce) {
        Map<Aspect, BigDecimal> losses = new EnumMap<>(Aspect.class);
        for (Finding finding : findings) {
            IssueType type = types.get(finding.rule());
            Aspect aspect = type == null ? Aspect.APPROPRIATENESS : Aspect.of(type);
            losses.merge(aspect, loss(finding.severity(), aspect, inForce), BigDecimal::add);
        }
        BigDecimal points = inForce.figure(Figure.FULL_MARKS);
        List<Part> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            BigDecimal most = inForce.figure(aspect.most);
            BigDecimal lost = losses.getOrDefault(aspect, BigDecimal.ZERO).min(most);
            parts.add(new Part(aspect, most, lost));
            points = points.subtract(lost);
        }
        return new ReviewScore(points, Grade.of(points, inForce), parts);
    }

    private static BigDecimal loss(Severity severity, Aspect aspect, Regulations inForce) {
        return switch (severity) {
            case BLOCK -> inForce.figure(aspect.most);
            case ERROR -> inForce.figure(Figure.LOSS_ERROR);
            case WARN -> inForce.figure(Figure.LOSS_WARNING);
            case INFO -> BigDecimal.ZERO;
        };
    }
}
