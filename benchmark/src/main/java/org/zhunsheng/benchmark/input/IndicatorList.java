package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;

/** A workbook with one long flat list: every row is an indicator and says which project it belongs to. */
public final class IndicatorList {
    private static final long SEED = 20250101;
    private static final List<String> HEAD = List.of("项目名称", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重");

    private IndicatorList() {}

    /** Writes as many indicators as are asked for; they are made as they are written. */
    public static void write(int rows, OutputStream out) throws IOException {
        SplittableRandom chance = new SplittableRandom(SEED);
        try (XlsxWriter workbook = new XlsxWriter(out)) {
            workbook.sheet("绩效指标");
            workbook.startRow();
            for (int column = 0; column < HEAD.size(); column++) {
                workbook.text(column, HEAD.get(column));
            }
            workbook.endRow();
            int written = 0;
            for (int number = 1; written < rows; number++) {
                Project project = Project.made(number, chance);
                List<Project.Indicator> indicators = project.indicators()
                        .subList(0, Math.min(project.indicators().size(), rows - written));
                for (Project.Indicator indicator : indicators) {
                    write(project, indicator, workbook);
                }
                written += indicators.size();
            }
        }
    }

    private static void write(Project project, Project.Indicator indicator, XlsxWriter workbook) throws IOException {
        workbook.startRow();
        workbook.text(0, project.name());
        workbook.text(1, indicator.level1());
        workbook.text(2, indicator.level2());
        workbook.text(3, indicator.level3());
        workbook.text(4, indicator.operator());
        if (indicator.isCounted()) {
            workbook.number(5, Long.parseLong(indicator.target()));
        } else {
            workbook.text(5, indicator.target());
        }
        workbook.text(6, indicator.unit());
        workbook.number(7, indicator.weight());
        workbook.endRow();
    }
}
