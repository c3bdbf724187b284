package org.zhunsheng.audit;

import java.util.Objects;
import java.util.Set;
import org.zhunsheng.model.DocumentKind;

/**
 * An index that scores a whole department by 决策, 过程, 产出 and 效益: such a form has points and no targets. One whose
 * column of targets was left blank has 产出指标 and its like instead.
 *
 * @param scores whether a table is one
 */
public record DepartmentIndex(boolean scores) {
    /** The first levels of the frameworks in use. */
    private static final Set<String> LEVELS =
            Set.of("决策", "投入", "过程", "产出", "效益", "效果", "履职效能", "管理效率", "运行成本", "社会效应", "可持续发展能力");

    /** Whether a table is such an index; worked out once for each. */
    public static boolean is(AuditedProject table) {
        return table.view(DepartmentIndex.class, one -> new DepartmentIndex(work(one)))
                .scores();
    }

    private static boolean work(AuditedProject table) {
        return table.isDepartment()
                && table.document().kind() == DocumentKind.SELF_EVALUATION
                && table.rows().stream().anyMatch(row -> row.score() != null)
                && table.rows().stream().allMatch(row -> row.target() == null && LEVELS.contains(level(row)));
    }

    private static String level(AuditedRow row) {
        return Objects.requireNonNullElse(row.indicator().classification().level1(), "");
    }
}
