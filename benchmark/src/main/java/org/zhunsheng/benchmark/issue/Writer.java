package org.zhunsheng.benchmark.issue;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.benchmark.audit.MadeTables;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.IndicatorList;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** A way of writing one of the files. All write the same made-up projects. */
enum Writer {
    BOOK("ours") {
        @Override
        Task prepare() throws IOException {
            PerformanceDocument document = MadeTables.document(TABLES);
            return out -> new Issuing(Layouts.find("national-target")).issue(document, FileKind.DOCX, out);
        }
    },
    POI_TL("poi-tl 1.12.2") {
        @Override
        Task prepare() throws IOException {
            byte[] template = BookTemplate.docx();
            Map<String, Object> data = BookTemplate.data(MadeTables.document(TABLES));
            return out -> {
                Configure configure = Configure.builder()
                        .bind("indicators", new LoopRowTableRenderPolicy())
                        .build();
                try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
                    filled.render(data).write(out);
                }
            };
        }
    },
    LIST("ours") {
        @Override
        Task prepare() {
            return out -> {
                IndicatorList list = new IndicatorList(out);
                MadeTables.each(ROWS, project -> list.add(project, null));
                list.end();
            };
        }
    },
    SXSSF("Apache POI's SXSSF") {
        @Override
        Task prepare() {
            return out -> {
                try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
                    SXSSFSheet sheet = workbook.createSheet("绩效指标");
                    Row head = sheet.createRow(0);
                    for (int i = 0; i < HEADS.size(); i++) {
                        head.createCell(i).setCellValue(HEADS.get(i));
                    }
                    MadeTables.each(ROWS, project -> add(project, sheet));
                    workbook.write(out);
                }
            };
        }
    };

    private static final int TABLES = 1_000;
    private static final int ROWS = 1_000_000;
    private static final int WINDOW = 100;
    private static final List<String> HEADS =
            List.of("预算单位", "项目名称", "项目编码", "一级指标", "二级指标", "三级指标", "指标值", "度量单位", "权重", "指标值确定依据");

    private final String inWords;

    Writer(String inWords) {
        this.inWords = inWords;
    }

    /** What to call it in a table of results. */
    String inWords() {
        return inWords;
    }

    /** What is measured. */
    @FunctionalInterface
    interface Task {
        void write(OutputStream out) throws IOException;
    }

    /** Makes what is not measured: what is to be written, and where there is one, the template. */
    abstract Task prepare() throws IOException;

    private static void add(Project project, SXSSFSheet sheet) {
        Project.Identity identity = project.identity();
        for (Indicator indicator : project.indicators()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            TargetValue target = indicator.standard().target();
            Weight weight = indicator.standard().weight();
            CodedName unit = identity.unit();
            text(row, 0, unit == null ? null : unit.name());
            text(row, 1, identity.name());
            text(row, 2, identity.code());
            text(row, 3, indicator.classification().level1());
            text(row, 4, indicator.classification().level2());
            text(row, 5, indicator.name());
            text(row, 6, target == null ? null : target.printed());
            text(row, 7, target == null ? null : target.unit());
            if (weight != null) {
                row.createCell(8).setCellValue(weight.points().doubleValue());
            }
            text(row, 9, indicator.standard().basis());
        }
    }

    private static void text(Row row, int column, @Nullable String text) {
        if (text != null) {
            row.createCell(column).setCellValue(text);
        }
    }
}
