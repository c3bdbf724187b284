package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;

/** A province's layout is a file; what is wrong in it is said with its place. */
class LayoutFileTest {
    private static final String SMALL = """
            id: county
            name: {zh: 本县表, en: A table of ours}
            basis: 本县
            kind: TARGET_TABLES
            title: 项目支出绩效目标表
            money: {unit: YUAN}
            page: {orientation: landscape, margins: [20, 20, 20, 20], numbers: all}
            body:
              - each: projects
                body:
                  - {heading: "{title}", style: title}
                  - table:
                      widths: [20, 80]
                      rows:
                        - [项目名称, "{name}"]
            needs: [projects]
            carries: [projects.name]
            """;

    @TempDir
    private Path folder;

    private Layout load(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("county.yaml"), yaml);
        return Layouts.load(file);
    }

    @Test
    void aLayoutNeedsNoJava() throws IOException {
        Layout layout = load(SMALL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Issuing(layout, RoundTrip.FONTS).issue(IssuedDocuments.ofCorpus("tt-cost-build"), FileKind.HTML, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<title>")
                .contains("项目名称")
                .contains("A4 landscape");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"{name}\" | \"{nome}\" | body[0].body[1].table.rows[0][1] | no field \"nome\"",
                "\"{name}\" | \"{name\" | body[0].body[1].table.rows[0][1] | a bracket has no partner",
                "each: projects | each: project | body[0].each | no list \"project\"",
                "widths: [20, 80] | widths: [20, 40, 40] | body[0].body[1].table.rows[0] | the cells take 2 columns of 3",
                "style: title | style: titel | body[0].body[0].style | no style \"titel\"",
                "kind: TARGET_TABLES | kind: TABLES | kind | one of these is wanted",
                "unit: YUAN | unit: FEN | money.unit | one of these is wanted",
                "orientation: landscape | orientation: upright | page.orientation | one of these is wanted",
                "margins: [20, 20, 20, 20] | margins: [20, 20] | page.margins | four numbers",
                "margins: [20, 20, 20, 20] | margins: [20, 20, 20, 900] | page.margins[3] | a number is wanted",
                "numbers: all | numbers: after_contents | page.numbers | no list of contents",
                "table: | tabel: | body[0].body[1] | exactly one of these keys",
                "basis: 本县 | basis: [] | basis | words are wanted",
                "id: county | id: ../county | id | small letters",
                "id: county | idd: county | idd | no such key",
                "carries: [projects.name] | carries: {} | carries | a list is wanted",
                "needs: [projects] | needs: [nothing] | needs[0] | no field \"nothing\"",
                "id: county | id: [ | / | not valid YAML",
            })
    void aMistakeIsSaidWithItsPlace(String right, String wrong, String at, String words) {
        assertThat(SMALL).contains(right);
        assertThatThrownBy(() -> load(SMALL.replace(right, wrong)))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(IssuingException.Code.BROKEN_LAYOUT);
                    assertThat(refusal.english())
                            .contains("county.yaml is wrong at " + at + ":")
                            .contains(words);
                    assertThat(refusal.chinese()).contains(at).contains("docs/issuing.md");
                });
    }

    @ParameterizedTest
    @CsvSource({"'', the file is empty", "'[]', a map is wanted", "'a: &a [*a, *a]', not valid YAML"})
    void whatIsNoLayoutIsRefused(String yaml, String words) {
        assertThatThrownBy(() -> load(yaml))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(IssuingException.Code.BROKEN_LAYOUT));
    }

    @Test
    void aLayoutThatIsNestedWithoutEndIsRefused() {
        String deep = "a: " + "[".repeat(100_000);
        assertThatThrownBy(() -> load(deep)).isInstanceOf(IssuingException.class);
    }

    @Test
    void headerRowsComeFirst() {
        String late = SMALL.replace(
                "- [项目名称, \"{name}\"]", "- [项目名称, \"{name}\"]\n            - {header: true, cells: [a, b]}");
        assertThatThrownBy(() -> load(late)).hasMessageContaining("header rows only begin a table");
    }

    @Test
    void everyLayoutSaysWhatItIsAndWhatItCarries() throws IOException {
        for (Layout layout : Layouts.all()) {
            assertThat(layout.about().chinese()).isNotBlank();
            assertThat(layout.about().english()).isNotBlank();
            assertThat(layout.carries()).as(layout.about().id()).isNotEmpty();
            assertThat(layout.needs()).as(layout.about().id()).isNotEmpty();
        }
    }

    @Test
    void anUnknownLayoutIsRefused() {
        assertThatThrownBy(() -> Layouts.find("hebei-1999"))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(IssuingException.Code.UNKNOWN_LAYOUT));
    }
}
