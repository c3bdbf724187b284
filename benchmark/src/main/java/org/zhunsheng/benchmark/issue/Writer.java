package org.zhunsheng.benchmark.issue;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** A way of writing one of the files. All write the same made-up projects. */
enum Writer {
    BOOK("ours") {
        private @Nullable PerformanceDocument document;

        @Override
        void prepare() {
            document = MadeTables.document(TABLES);
        }

        @Override
        void write(OutputStream out) throws IOException {
            if (document != null) {
                new Issuing(Layouts.find("national-target")).issue(document, FileKind.DOCX, out);
            }
        }
    },
    POI_TL("poi-tl 1.12.2") {
        private byte @Nullable [] template;
        private @Nullable Map<String, Object> data;

        @Override
        void prepare() throws IOException {
            template = BookTemplate.docx();
            data = BookTemplate.data(MadeTables.document(TABLES));
        }

        @Override
        void write(OutputStream out) throws IOException {
            if (template == null || data == null) {
                return;
            }
            Configure configure = Configure.builder()
                    .bind("indicators", new LoopRowTableRenderPolicy())
                    .build();
            try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
                filled.render(data).write(out);
            }
        }
    },
    LIST("ours") {
        @Override
        void write(OutputStream out) throws IOException {
            IndicatorList list = new IndicatorList(out);
            MadeTables.each(ROWS, project -> list.add(project, null));
            list.end();
        }
    },
    SXSSF("Apache POI's SXSSF") {
        @Override
        void write(OutputStream out) throws IOException {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
                SXSSFSheet sheet = workbook.createSheet("绩效指标");
                Row head = sheet.createRow(0);
                for (int i = 0; i < HEADS.length; i++) {
                    head.createCell(i).setCellValue(HEADS[i]);
                }
                MadeTables.each(ROWS, project -> add(project, sheet));
                workbook.write(out);
            }
        }
    };

    private static final int TABLES = 1_000;
    private static final int ROWS = 1_000_000;
    private static final String[] HEADS = {
        "预算单位", "项目名称", "项目编码", "一级指标", "二级指标", "三级指标", "指标值", "度量单位", "权重", "指标值确定依据"
    };

    private final String inWords;

    Writer(String inWords) {
        this.inWords = inWords;
    }

    /** What to call it in a table of results. */
    String inWords() {
        return inWords;
    }

    /** Makes what is not measured: what is to be written, and where there is one, the template. */
    void prepare() throws IOException {
        // Lists are made as they are written.
    }

    abstract void write(OutputStream out) throws IOException;

    private static void add(Project project, SXSSFSheet sheet) {
        Project.Identity identity = project.identity();
        for (Indicator indicator : project.indicators()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            TargetValue target = indicator.standard().target();
            Weight weight = indicator.standard().weight();
            text(row, 0, identity.unit() == null ? null : identity.unit().name());
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
