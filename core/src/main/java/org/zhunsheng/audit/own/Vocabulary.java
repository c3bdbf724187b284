package org.zhunsheng.audit.own;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** What expressions can ask for: rows, projects and the document, by their fields. */
final class Vocabulary {
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType FLAG = SimpleType.BOOL;
    private static final CelType WHOLE = SimpleType.INT;
    private static final CelType EXACT = DecimalFunctions.TYPE;

    /** A target or an actual value. */
    static final Schema<AuditedTarget> TARGET = new Schema<AuditedTarget>("Target")
            .with("text", TEXT, target -> target.value().printed())
            .with("operator", TEXT, target -> sign(target.operator()))
            .with("number", EXACT, target -> exact(target.number()))
            .with("lower", EXACT, target -> exact(target.lower()))
            .with("upper", EXACT, target -> exact(target.upper()))
            .with("yuan", EXACT, target -> exact(target.yuan(target.number())))
            .with("unit", TEXT, target -> target.unit().printed())
            .with("isWords", FLAG, AuditedTarget::isInWords)
            .with("isDate", FLAG, AuditedTarget::date);

    /** The project of a row, and what a project is besides its rows. */
    static final Schema<AuditedProject> HEAD = head(new Schema<>("ProjectHead"));

    /** A row of indicators. */
    static final Schema<AuditedRow> ROW = new Schema<AuditedRow>("Row")
            .with("name", TEXT, AuditedRow::printedName)
            .with("description", TEXT, row -> row.indicator().description())
            .with("level1", TEXT, row -> label(row.level1()))
            .with("level2", TEXT, row -> label(row.level2()))
            .with("target", TARGET.reference(), row -> view(row.target()))
            .with("earlierTarget", TARGET.reference(), row -> view(row.earlier()))
            .with("actual", TARGET.reference(), row -> view(row.actual()))
            .with("weight", EXACT, row -> exact(row.weight()))
            .with("score", EXACT, row -> exact(row.score()))
            .with("basis", TEXT, row -> row.indicator().standard().basis())
            .with("deviation", TEXT, row -> row.indicator().result().deviation())
            .with("remark", TEXT, row -> row.indicator().remark())
            .with("position", WHOLE, row -> row.position() + 1L)
            .with("isCost", FLAG, AuditedRow::isCost)
            .with("isRate", FLAG, row -> row.name().isRate())
            .with("isCount", FLAG, row -> row.name().isCount())
            .with("project", HEAD.reference(), row -> HEAD.view(row.project()));

    /** A project with its rows. */
    static final Schema<AuditedProject> PROJECT = new Schema<AuditedProject>("Project")
            .withAll(HEAD)
            .with("rows", ListType.create(ROW.reference()), project -> project.rows().stream()
                    .map(ROW::view)
                    .toList());

    /** The document without its projects, for rules about one of them. */
    static final Schema<AuditedDocument> COVER = cover(new Schema<>("DocumentHead"));

    /** The document with its projects. */
    static final Schema<AuditedDocument> DOCUMENT = new Schema<AuditedDocument>("Document")
            .withAll(COVER)
            .with("projects", ListType.create(PROJECT.reference()), document -> document.projects().stream()
                    .map(PROJECT::view)
                    .toList());

    private Vocabulary() {}

    /** All types. */
    static List<Schema<?>> all() {
        return List.of(ROW, TARGET, HEAD, PROJECT, COVER, DOCUMENT);
    }

    private static Schema<AuditedProject> head(Schema<AuditedProject> schema) {
        return schema.with("name", TEXT, AuditedProject::printedName)
                .with("code", TEXT, project -> project.project().identity().code())
                .with("unit", TEXT, project -> name(project.project().identity().unit()))
                .with(
                        "supervisor",
                        TEXT,
                        project -> name(project.project().identity().supervisor()))
                .with(
                        "activity",
                        TEXT,
                        project -> name(project.project().identity().activity()))
                .with("attribute", TEXT, project -> project.project().identity().attribute())
                .with("term", TEXT, project -> project.project().identity().term())
                .with("purpose", TEXT, project -> project.project().purpose())
                .with("goal", TEXT, project -> project.project().goals().stream()
                        .map(Goal::text)
                        .collect(Collectors.joining("；")))
                .with("budget", EXACT, project -> exact(project.budget()))
                .with("initialBudget", EXACT, project -> amount(project, Execution.Row::initial))
                .with("adjustedBudget", EXACT, project -> amount(project, Execution.Row::adjusted))
                .with("executed", EXACT, project -> amount(project, Execution.Row::executed))
                .with("executionWeight", EXACT, project -> exact(project.executionWeight()))
                .with("totalScore", EXACT, project -> total(project.project().totalScore()))
                .with("rowCount", WHOLE, project -> (long) project.rows().size())
                .with("position", WHOLE, project -> project.position() + 1L)
                .with("isDepartment", FLAG, AuditedProject::isDepartment);
    }

    private static Schema<AuditedDocument> cover(Schema<AuditedDocument> schema) {
        return schema.with("kind", TEXT, document -> document.kind().name())
                .with("title", TEXT, document -> document.document().heading().title())
                .with(
                        "department",
                        TEXT,
                        document -> name(document.document().heading().department()))
                .with(
                        "year",
                        WHOLE,
                        document -> document.year() == null
                                ? null
                                : (long) Objects.requireNonNull(document.year()).year())
                .with("region", TEXT, document -> document.inForce().region())
                .with("overallGoal", TEXT, document -> goal(document.document().strategy()))
                .with("projectCount", WHOLE, document ->
                        (long) document.projects().size());
    }

    private static @Nullable Object exact(@Nullable BigDecimal number) {
        return number == null ? null : new Decimal(number);
    }

    private static @Nullable Object view(@Nullable AuditedTarget target) {
        return target == null ? null : TARGET.view(target);
    }

    private static @Nullable Object label(@Nullable Level1 level) {
        return level == null ? null : level.label();
    }

    private static @Nullable Object label(@Nullable Level2 level) {
        return level == null ? null : level.label();
    }

    private static @Nullable Object name(@Nullable CodedName name) {
        return name == null ? null : name.name();
    }

    private interface Amount {
        @Nullable
        Money of(Execution.Row row);
    }

    private static @Nullable Object amount(AuditedProject project, Amount amount) {
        Execution execution = project.project().finance().execution();
        Money money = execution == null ? null : amount.of(execution.total());
        return money == null ? null : new Decimal(money.yuan());
    }

    private static @Nullable Object total(Project.@Nullable TotalScore total) {
        Weight score = total == null ? null : total.score();
        return score == null ? null : new Decimal(score.points());
    }

    private static @Nullable Object goal(PerformanceDocument.Strategy strategy) {
        PerformanceDocument.OverallGoal goal = strategy.overallGoal();
        if (goal == null) {
            return null;
        }
        String items = goal.items().stream().map(item -> item.text()).collect(Collectors.joining("；"));
        return goal.text() == null ? items : goal.text() + items;
    }

    private static String sign(@Nullable Operator operator) {
        if (operator == null) {
            return "";
        }
        return switch (operator) {
            case GE -> "≥";
            case GT -> "＞";
            case LE -> "≤";
            case LT -> "＜";
            case EQ -> "＝";
            case RANGE -> "区间";
            case QUALITATIVE -> "定性";
        };
    }
}
