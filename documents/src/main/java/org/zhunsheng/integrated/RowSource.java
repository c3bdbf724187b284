package org.zhunsheng.integrated;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.integrated.SystemTable.RowKind;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/**
 * What one row is made of.
 *
 * @param whose the document and the project
 * @param goal the goal, in a row about one
 * @param yearFlag 0 for a goal of the year, 1 for one of the whole period; absent where it is no goal of a project
 * @param indicator the indicator, in a row about one
 */
record RowSource(
        Whose whose,
        @Nullable String goal,
        @Nullable String yearFlag,
        @Nullable Indicator indicator) {
    private static final String COUNTY_LEVEL = "000";
    private static final int REGION = 6;

    /**
     * Whose rows they are.
     *
     * @param document the document
     * @param project the project; absent for the department as a whole
     * @param number the position of the project, from 1; 0 for the department as a whole
     * @param region the region code, six digits, or absent
     */
    record Whose(
            PerformanceDocument document,
            @Nullable Project project,
            int number,
            @Nullable String region) {
        RowSource goal(Goal goal) {
            String flag = goal.horizon() == Goal.Horizon.ANNUAL ? "0" : "1";
            return new RowSource(this, goal.text(), flag, null);
        }

        RowSource goal(String text) {
            return new RowSource(this, text, null, null);
        }

        RowSource indicator(Indicator row) {
            return new RowSource(this, null, null, row);
        }

        @Nullable
        String name() {
            return project == null ? null : project.identity().name();
        }

        @Nullable
        String code() {
            return project == null ? null : project.identity().code();
        }
    }

    /** What goes into a column; absent where the document says nothing. Classes and signs come as printed, without a code. */
    @Nullable
    String of(CellSource source, RowKind kind, int row) {
        return switch (source) {
            case ID -> id(kind, row);
            case DIVISION -> division();
            case YEAR -> year();
            case PROJECT_CODE -> whose.code();
            case DEPARTMENT_CODE -> departmentCode();
            case GOAL -> goal;
            case YEAR_FLAG -> yearFlag;
            case CLASS1 -> indicator == null ? null : indicator.classification().level1();
            case CLASS2 -> indicator == null ? null : indicator.classification().level2();
            case NAME -> indicator == null ? null : indicator.name();
            case DESCRIPTION -> indicator == null ? null : indicator.description();
            case BASIS -> indicator == null ? null : indicator.standard().basis();
            case TARGET -> value();
            case OPERATOR -> sign();
            case UNIT -> target() == null ? null : target().unit();
            case WEIGHT -> weight();
            case REMARK -> indicator == null ? null : indicator.remark();
        };
    }

    /** The same row of the same document has the same id. */
    private String id(RowKind kind, int row) {
        String key =
                kind + "\n" + year() + "\n" + whose.code() + "\n" + whose.name() + "\n" + departmentCode() + "\n" + row;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private @Nullable String division() {
        String code = whose.code();
        if (whose.region() != null) {
            return whose.region() + COUNTY_LEVEL;
        }
        return code != null && code.matches("[0-9]{" + REGION + "}.+")
                ? code.substring(0, REGION) + COUNTY_LEVEL
                : null;
    }

    private @Nullable String year() {
        FiscalYear year = whose.document().heading().fiscalYear();
        return year == null ? null : String.valueOf(year.year());
    }

    private @Nullable String departmentCode() {
        CodedName department = whose.document().heading().department();
        return department == null ? null : department.code();
    }

    private @Nullable TargetValue target() {
        if (indicator == null) {
            return null;
        }
        TargetValue current = indicator.standard().currentYearTarget();
        return current == null ? indicator.standard().target() : current;
    }

    private @Nullable String sign() {
        TargetValue target = target();
        Operator operator = target == null ? null : target.operator();
        return operator == null ? null : operator.name();
    }

    /** The number alone, since sign and unit have columns of their own; words as printed. */
    private @Nullable String value() {
        TargetValue target = target();
        return switch (target) {
            case null -> null;
            case TargetValue.Threshold threshold -> threshold.value().toPlainString();
            case TargetValue.Between range ->
                range.value().toPlainString() + "-" + range.upper().toPlainString();
            case TargetValue.InWords words -> words.printed();
            case TargetValue.Unstated unstated -> unstated.printed();
        };
    }

    private @Nullable String weight() {
        if (indicator == null) {
            return null;
        }
        Weight current = indicator.standard().currentYearWeight();
        Weight weight = current == null ? indicator.standard().weight() : current;
        return weight == null ? null : weight.toString();
    }
}
