package org.zhunsheng.reading.extract;

import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableHeader;

/** Tells rows of a list that name a body over its projects from projects that are called after one. */
final class UnitRows {
    private static final Pattern BODY = Pattern.compile(
            "(?!新建|建设|修建|扩建|改建|修缮|改造|装修|维修|购置).*(?:局|所|院|中心|委员会|办公室|处|站|队|馆|校|厅|政府|本级|机关|股|科)(?:\\(.*\\))?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final TableHeader header;

    UnitRows(TableHeader header) {
        this.header = header;
    }

    /** Whether a row with a name has the name of a body and amounts and nothing else. */
    boolean mayBe(Span name, RowAligner.Aligned row) {
        boolean content = false;
        for (int c = 0; c < header.columns().size(); c++) {
            Column type = header.columns().get(c).type();
            boolean words = type != Column.MONEY && type != Column.PROJECT_FIELD && type != Column.SEQUENCE;
            boolean filled = !row.cells().get(c).isEmpty();
            // A project has its number like those before it; whatever sums up stands between the numbers.
            boolean numbered = filled
                    && type == Column.SEQUENCE
                    && DIGITS.matcher(Span.join(row.cells().get(c)).squeezed()).matches();
            content |= numbered || words && filled;
        }
        boolean money = header.columns().stream().anyMatch(c -> c.type() == Column.MONEY);
        return !content && BODY.matcher(name.squeezed()).matches() && (money || namesUnits());
    }

    /** 单位名称、项目名称 over a column without money beside it: units and projects by turns. */
    private boolean namesUnits() {
        return header.columns().stream()
                .anyMatch(c ->
                        c.field() == Field.PROJECT_NAME && c.label().squeezed().contains("单位"));
    }
}
