package org.zhunsheng.benchmark.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;

/**
 * The national form as a template of poi-tl: for each project a page with its heading, its facts and money, its goals, and a
 * table with a row for each indicator. It has no merged cells and no repeated headings, which makes it the lighter one.
 */
final class BookTemplate {
    private static final List<List<String>> FACTS = List.of(
            List.of("项目名称", "{{name}}"),
            List.of("主管部门及代码", "{{supervisor}}"),
            List.of("实施单位", "{{unit}}"),
            List.of("项目属性", "{{attribute}}"),
            List.of("项目期", "{{term}}"),
            List.of("年度资金总额", "{{total}}"),
            List.of("其中：财政拨款", "{{fiscal}}"),
            List.of("年度总体目标", "{{goals}}"));
    private static final List<String> HEADS = List.of("{{indicators}}", "二级指标", "三级指标", "指标值");
    private static final List<String> ROW = List.of("[level1]", "[level2]", "[level3]", "[target]");

    private BookTemplate() {}

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            line(document, "{{?projects}}");
            XWPFParagraph title = document.createParagraph();
            title.createRun().setText("项目支出绩效目标申报表");
            line(document, "（{{year}}年度）");
            XWPFTable facts = document.createTable(FACTS.size(), 2);
            for (int i = 0; i < FACTS.size(); i++) {
                cells(facts.getRow(i), FACTS.get(i));
            }
            line(document, "");
            XWPFTable indicators = document.createTable(2, HEADS.size());
            cells(indicators.getRow(0), HEADS);
            cells(indicators.getRow(1), ROW);
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            line(document, "{{/projects}}");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void line(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void cells(XWPFTableRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.getCell(i).setText(texts.get(i));
        }
    }

    static Map<String, Object> data(PerformanceDocument document) {
        List<Map<String, Object>> projects = new ArrayList<>();
        FiscalYear fiscal = document.heading().fiscalYear();
        String year = fiscal == null ? "" : String.valueOf(fiscal.year());
        for (Project project : document.projects()) {
            projects.add(project(project, year));
        }
        return Map.of("projects", projects);
    }

    private static Map<String, Object> project(Project project, String year) {
        Project.Identity identity = project.identity();
        Budget budget = project.finance().budget();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            TargetValue target = row.standard().target();
            rows.add(Map.of(
                    "level1", said(row.classification().level1()),
                    "level2", said(row.classification().level2()),
                    "level3", said(row.name()),
                    "target", target == null ? "" : target.printed()));
        }
        return Map.of(
                "year", year,
                "name", said(identity.name()),
                "supervisor", said(identity.supervisor()),
                "unit", said(identity.unit()),
                "attribute", said(identity.attribute()),
                "term", said(identity.term()),
                "total", budget == null ? "" : String.valueOf(budget.total()),
                "fiscal", budget == null ? "" : fiscal(budget),
                "goals", project.goals().stream().map(Goal::text).collect(Collectors.joining("\n")),
                "indicators", rows);
    }

    private static String fiscal(Budget budget) {
        return budget.sources().stream()
                .filter(source -> source.source() == FundingSource.FISCAL)
                .map(source -> String.valueOf(source.amount()))
                .collect(Collectors.joining());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String said(@Nullable CodedName name) {
        return name == null ? "" : said(name.code()) + said(name.name());
    }
}
