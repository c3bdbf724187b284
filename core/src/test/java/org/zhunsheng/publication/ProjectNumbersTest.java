package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** The numbers of projects that no document ever printed. */
class ProjectNumbersTest {

    private static PerformanceDocument document(@Nullable String... numbers) {
        return new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading(null, null, null, null),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                Arrays.stream(numbers).map(ProjectNumbersTest::project).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Project project(@Nullable String number) {
        return new Project(
                new Project.Identity(number, null, "项目", null, null, null, null, null),
                new Project.Finance(null, null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"1 3 4, 1 2 3", "2 7, 1 2", "1 2 3, 1 2 3", "5 6 7, 5 6 7", "3 1 2, 3 1 2", "表1 表3, 1 2", "甲 乙, 甲 乙"})
    void aSkippedNumberIsClosedUp(String before, String after) {
        PerformanceDocument closed = ProjectNumbers.withoutGaps(document(before.split(" ")));
        assertThat(closed.projects())
                .extracting(project -> project.identity().number())
                .containsExactly(after.split(" "));
    }

    @Test
    void whatHasNoNumberGetsNone() {
        PerformanceDocument bare = document(null, null);
        assertThat(ProjectNumbers.withoutGaps(bare)).isEqualTo(bare);
        assertThat(ProjectNumbers.withoutGaps(document())).isEqualTo(document());
    }

    @Test
    void aNumberThatWasDeletedIsNoneThatIsWithheld() {
        PerformanceDocument closed = ProjectNumbers.withoutGaps(document("1", "2", "4"));
        Redaction redaction = Redaction.of(closed, Map.of(1, "涉及国家秘密"));
        assertThat(redaction.document().projects())
                .extracting(project -> project.identity().number())
                .containsExactly("1", "3");
        assertThat(redaction.document().withheld()).containsExactly(new PerformanceDocument.Withheld(2, 2, "涉及国家秘密"));
    }
}
