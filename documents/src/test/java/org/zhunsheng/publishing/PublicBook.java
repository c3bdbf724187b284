package org.zhunsheng.publishing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.publication.Drafting;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.Drafting.Ground;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation.Choices;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.SecretWords;
import org.zhunsheng.publication.Withholding;
import org.zhunsheng.regulation.Regulations;

/** A department's book of three projects, of which the second one is withheld. */
final class PublicBook {
    static final ContentCodec CODEC = new KeptText();
    static final FiscalYear YEAR = new FiscalYear(2025);
    static final LocalDate APPROVED = LocalDate.of(2025, 1, 10);

    private static final OwningUnit BUREAU = new OwningUnit(new UUID(0, 9), "东县司法局", UnitPath.root(1));
    private static final UUID BOOK = new UUID(0, 8);

    private PublicBook() {}

    static Project aid() {
        return project("1", "法律援助办案补贴", "511700-1", "300000", "法律援助案件办结数量");
    }

    static Project secret() {
        return project("2", "看守所外围警戒经费", "511700-77231", "876543", "外围警戒哨位运行天数");
    }

    static Project mediation() {
        return project("3", "人民调解以案定补", "511700-3", "120000", "人民调解案件补助数量");
    }

    private static Project project(String number, String name, String code, String yuan, String row) {
        return new Project(
                new Project.Identity(number, code, name, null, null, null, null, null),
                new Project.Finance(budget(yuan), null, null, List.of(), null, null, List.of()),
                "用于" + name + "的各项支出",
                List.of(new Goal(Goal.Horizon.ANNUAL, null, "保障" + name + "全年落实到位。", null)),
                List.of(row(row)),
                null,
                List.of());
    }

    static Indicator row(String name) {
        return new Indicator(
                new Indicator.Classification("产出指标", "数量指标", null, null, null),
                name,
                null,
                new Indicator.Standard(
                        new TargetValue.AtLeast("≥300件", BigDecimal.valueOf(300), "件"),
                        null,
                        new Weight(BigDecimal.valueOf(40)),
                        null,
                        null,
                        null,
                        false,
                        List.of()),
                Indicator.Result.NONE,
                Indicator.Outlook.NONE,
                null);
    }

    static Budget budget(String yuan) {
        return new Budget(new Money(new BigDecimal(yuan)), List.of(), List.of());
    }

    /** Text of a project as it is kept. */
    static String kept(Project project) {
        return CODEC.content(project).text();
    }

    /** What the book says around its projects. */
    static PerformanceDocument around(String goal) {
        Programme programme = new Programme("（一）", "公共法律服务", "应援尽援", budget("1296543"), List.of(), List.of());
        return new PerformanceDocument(
                DocumentKind.TARGET_BOOK,
                new PerformanceDocument.Heading("东县司法局2025年部门预算绩效文本", null, YEAR, MoneyUnit.YUAN),
                new PerformanceDocument.Strategy(
                        new PerformanceDocument.OverallGoal(goal, List.of()),
                        List.of(programme),
                        List.of(),
                        budget("1296543"),
                        List.of()),
                List.of(),
                List.of(),
                List.of(new PerformanceDocument.PrintedTotal("合计", new Money(new BigDecimal("1296543")))),
                List.of(new PerformanceDocument.Unread("page 2", "看守所外围警戒经费另附")));
    }

    static Material material(PerformanceDocument around, List<Project> projects) {
        return material(around, projects, Material.Beside.NOTHING);
    }

    static Material material(PerformanceDocument around, List<Project> projects, Material.Beside beside) {
        List<Material.Approved> approved = new ArrayList<>();
        for (Project project : projects) {
            approved.add(new Material.Approved(
                    new UUID(1, approved.size()),
                    new Material.Heading(
                            project.identity().name(), BUREAU.name(), DocumentKind.TARGET_BOOK, MoneyUnit.YUAN, BOOK),
                    1,
                    "0".repeat(64),
                    APPROVED,
                    CODEC.content(project).text()));
        }
        DocumentRecord book = new DocumentRecord(
                BOOK,
                BUREAU,
                YEAR,
                DocumentKind.TARGET_BOOK,
                null,
                "book.docx",
                null,
                projects.size(),
                new Trace(Instant.EPOCH, null, "王经办"),
                CODEC.document(around));
        return new Material(approved, List.of(book), null, beside);
    }

    /** The text for the public with the projects at some positions withheld. */
    static Drafted drafted(Material material, List<Integer> withheld) {
        return drafted(material, withheld, null);
    }

    /** The same as a correction with a notice. */
    static Drafted drafted(Material material, List<Integer> withheld, @Nullable String notice) {
        List<Withholding> choices = withheld.stream()
                .map(position -> new Withholding(new UUID(1, position), "涉及国家秘密，经审查不予公开", "《保守国家秘密法》第三十五条", "保密审查小组"))
                .toList();
        Ground ground = new Ground(
                new Publication.About(BUREAU, YEAR, Matter.TARGETS),
                material,
                Regulations.inForce("5117", YEAR),
                SecretWords.standard(),
                APPROVED.plusDays(5));
        return new Drafting(CODEC).draft(ground, new Choices(choices, Map.of(), notice));
    }
}
