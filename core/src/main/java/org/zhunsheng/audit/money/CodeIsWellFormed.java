package org.zhunsheng.audit.money;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.text.Chars;

/** Codes that are meant to be of the integrated system. Short codes of a region's own cannot be judged. */
@Rule(
        id = "D-10",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"project-code", "integrated-system"},
        zh = "项目代码应为21位：6位区划、2位年份、1位字母和12位序列。",
        en = "A project code has 21 characters: six of the region, two of the year, a letter and twelve more.")
final class CodeIsWellFormed implements AuditRule.OfDocument {

    /** A code this long is meant to be a national one. */
    private static final int LONG = 18;

    /** So does one that begins with a region, a year and a letter. */
    private static final Pattern BEGINS = Pattern.compile("[0-9]{6}[12][0-9][A-Z][0-9]");

    @Override
    public void check(AuditedDocument document, Findings out) {
        Map<String, Long> regions = document.projects().stream()
                .map(CodeIsWellFormed::code)
                .filter(ProjectCode::isNational)
                .collect(Collectors.groupingBy(ProjectCode::region, Collectors.counting()));
        boolean ownWay = hasItsOwnWay(document);
        for (AuditedProject project : document.projects()) {
            String code = code(project);
            if (ProjectCode.isNational(code)) {
                checkParts(project, code, regions, out.as(Severity.INFO));
            } else if (code.length() >= LONG && code.indexOf('-') < 0
                    || BEGINS.matcher(code).lookingAt()) {
                malformed(project, code, ownWay ? out.as(Severity.INFO) : out);
            }
        }
    }

    /** Several codes of one length that is not the national one are no slips of the pen. */
    private static boolean hasItsOwnWay(AuditedDocument document) {
        List<String> codes = document.projects().stream()
                .map(CodeIsWellFormed::code)
                .filter(code -> !code.isEmpty())
                .toList();
        return codes.size() > 1
                && codes.stream().noneMatch(ProjectCode::isNational)
                && codes.stream().mapToInt(String::length).distinct().count() == 1;
    }

    private static String code(AuditedProject project) {
        String code = project.project().identity().code();
        return code == null ? "" : Chars.squeeze(code);
    }

    private static void checkParts(AuditedProject project, String code, Map<String, Long> regions, Findings out) {
        FiscalYear year = project.document().year();
        if (year != null && ProjectCode.year(code) > year.year()) {
            out.add(
                    project.at(Part.CODE),
                    Facts.of(code, "≤" + year.year()),
                    Wording.of(
                            "代码中的年份 %d 晚于预算年度 %d。",
                            "The code was made in %d, after the fiscal year %d.", ProjectCode.year(code), year.year()),
                    Wording.of("核对项目代码和预算年度。", "Check the code and the fiscal year."));
        }
        String region = ProjectCode.region(code);
        boolean alone = regions.size() > 1
                && regions.values().stream().anyMatch(count -> count > regions.getOrDefault(region, 0L));
        if (alone) {
            out.add(
                    project.at(Part.CODE),
                    Facts.found(code),
                    Wording.of(
                            "代码中的区划 %s 与其他项目不同。",
                            "The region %s in the code is not that of the other projects.", region),
                    Wording.of("上级统一编码的项目属正常，否则核对代码。", "Codes from above are as they should be; check others."));
        }
    }

    private static void malformed(AuditedProject project, String code, Findings out) {
        out.add(
                project.at(Part.CODE),
                Facts.found(code),
                Wording.of(
                        "项目代码“%s”共 %d 位，不符合编码规则。",
                        "The code \"%s\" of %d characters does not follow the rules.", code, code.length()),
                Wording.of("从预算管理一体化系统中核对项目代码。", "Look the code up in the integrated budget system."));
    }
}
