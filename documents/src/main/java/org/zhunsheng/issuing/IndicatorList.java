package org.zhunsheng.issuing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.write.ListSheets;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/**
 * The indicators of any number of projects as one flat list in a workbook, a row each with the project that it belongs to:
 * what people filter and count in a spreadsheet. Projects are written as they come and none is kept.
 */
public final class IndicatorList {
    private static final List<ListSheets.Column> COLUMNS = List.of(
            new ListSheets.Column("预算单位", 24),
            new ListSheets.Column("项目名称", 36),
            new ListSheets.Column("项目编码", 22),
            new ListSheets.Column("一级指标", 12),
            new ListSheets.Column("二级指标", 18),
            new ListSheets.Column("三级指标", 30),
            new ListSheets.Column("指标值", 16),
            new ListSheets.Column("度量单位", 10),
            new ListSheets.Column("权重", 8),
            new ListSheets.Column("指标值确定依据", 30));

    private final ListSheets sheets;

    /** A list that is written to a stream, which stays open. */
    public IndicatorList(OutputStream out) {
        this.sheets = new ListSheets(out, "绩效指标", COLUMNS);
    }

    /**
     * Writes the rows of a project.
     *
     * @param unit whose project it is, where it does not say so itself
     * @throws IssuingException {@code TOO_LONG} where a text does not fit into a cell
     */
    public void add(Project project, @Nullable String unit) throws IOException {
        Project.Identity identity = project.identity();
        CodedName own = identity.unit();
        String whose = own == null || own.name() == null ? unit : own.name();
        for (Indicator row : project.indicators()) {
            Indicator.Classification place = row.classification();
            TargetValue target = row.standard().target();
            Weight weight = row.standard().weight();
            sheets.beginRow()
                    .text(whose)
                    .text(identity.name())
                    .text(identity.code())
                    .text(place.level1())
                    .text(place.level2())
                    .text(row.name())
                    .text(target == null ? null : target.printed())
                    .text(target == null ? null : target.unit())
                    .number(weight == null ? null : weight.points())
                    .text(row.standard().basis())
                    .endRow();
        }
    }

    /** Writes a line for the reader of the list, such as that there is more than it tells. */
    public void note(String words) throws IOException {
        sheets.beginRow().text(words).endRow();
    }

    /** Ends the list. */
    public void end() throws IOException {
        sheets.end();
    }
}
