package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;

class RedactionTest {
    private static Budget budget(String yuan) {
        return new Budget(new Money(new BigDecimal(yuan)), List.of(), List.of());
    }

    private static Project project(@Nullable String number, String name) {
        return new Project(
                new Project.Identity(number, null, name, null, null, null, null, null),
                new Project.Finance(budget("100000"), null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static PerformanceDocument document(List<Withheld> withheld, @Nullable String... numbers) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            projects.add(project(numbers[i], "项目" + (char) ('甲' + i)));
        }
        Programme programme = new Programme("（一）", "法律援助", "应援尽援", budget("300000"), List.of(), List.of());
        return new PerformanceDocument(
                DocumentKind.TARGET_BOOK,
                new PerformanceDocument.Heading("绩效文本", null, null, null),
                new PerformanceDocument.Strategy(null, List.of(programme), List.of(), budget("500000"), List.of()),
                projects,
                withheld,
                List.of(new PerformanceDocument.PrintedTotal("合计", new Money(new BigDecimal("500000")))),
                List.of(new PerformanceDocument.Unread("page 1", "内部联系电话")));
    }

    private static List<String> numbers(Redaction redaction) {
        return redaction.document().projects().stream()
                .map(project -> String.valueOf(project.identity().number()))
                .toList();
    }

    @Test
    void keepsTheNumbersOfWhatIsWithheldAndNothingElse() {
        Redaction redaction =
                Redaction.of(document(List.of(), "1", "2", "3", "4", "5"), Map.of(1, "甲", 2, "甲", 4, "乙"));
        assertThat(numbers(redaction)).containsExactly("1", "4");
        assertThat(redaction.document().withheld()).containsExactly(new Withheld(2, 3, "甲"), new Withheld(5, 5, "乙"));
        assertThat(redaction.shown()).containsExactly(0, 3);
        assertThat(redaction.withheld()).containsOnlyKeys(1, 2, 4);
    }

    @Test
    void sumsGoWithIt() {
        PerformanceDocument open =
                Redaction.of(document(List.of(), "1", "2"), Map.of(1, "甲")).document();
        assertThat(open.totals()).isEmpty();
        assertThat(open.strategy().budget()).isNull();
        assertThat(open.strategy().programmes().getFirst().budget()).isNull();
        assertThat(open.strategy().programmes().getFirst().text()).isEqualTo("应援尽援");
        assertThat(open.unread()).isEmpty();
    }

    @Test
    void whereNothingIsWithheldOnlyTheUnreadGoes() {
        PerformanceDocument whole = document(List.of(), "1", null);
        PerformanceDocument open = Redaction.of(whole, Map.of()).document();
        assertThat(open.totals()).isEqualTo(whole.totals());
        assertThat(open.strategy()).isEqualTo(whole.strategy());
        assertThat(open.projects()).isEqualTo(whole.projects());
        assertThat(open.unread()).isEmpty();
    }

    @Test
    void projectsOfSeveralDocumentsAreCounted() {
        Redaction redaction = Redaction.of(document(List.of(), "1", "2", "1", "2"), Map.of(2, "甲"));
        assertThat(numbers(redaction)).containsExactly("1", "2", "4");
        assertThat(redaction.document().withheld()).containsExactly(new Withheld(3, 3, "甲"));
    }

    @Test
    void whatTheSourceWithheldStays() {
        List<Withheld> before = List.of(new Withheld(3, 4, "涉密"));
        Redaction printed = Redaction.of(document(before, "表 1", "2.", "5"), Map.of(1, "涉密"));
        assertThat(printed.document().withheld()).containsExactly(new Withheld(2, 4, "涉密"));
        assertThat(numbers(printed)).containsExactly("表 1", "5");
        Redaction counted = Redaction.of(document(before, null, null), Map.of());
        assertThat(counted.document().withheld()).containsExactly(new Withheld(3, 4, "涉密"));
        assertThat(counted.document().totals()).isEmpty();
        assertThat(numbers(counted)).containsExactly("1", "2");
    }
}
