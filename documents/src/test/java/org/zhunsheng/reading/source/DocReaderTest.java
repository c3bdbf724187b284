package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** The .doc and the .docx of the same name were saved by one program from one text. */
class DocReaderTest {
    private static final int FLAGS = 0x0B;
    private static final int ENCRYPTED = 0x01;

    private static SourceFile resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("/source/" + name))) {
            return new SourceFile(name, null, stream.readAllBytes());
        }
    }

    @Test
    void readsFieldsRevisionsNumbersMergesAndInnerTables() throws IOException {
        assertThat(Shown.lines(resource("structure.doc")))
                .containsExactly(
                        "绩效目标表",
                        "见增",
                        "题2024",
                        "一、甲",
                        "（1）乙",
                        "（2）丙",
                        "二、丁",
                        "#",
                        "[0+2x1 资金][2 12,300.00]",
                        "[0+1x2 产出\n指标][1 数量][2 ≥5]",
                        "[1 质量][2 90%\n尾]",
                        "[0 效益][1+2x1 合并]",
                        "#",
                        "[0 内甲][1 内乙]",
                        "[0+2x1 内合]",
                        "两表之间",
                        "#",
                        "[0 末甲][1 末乙]");
    }

    @Test
    void readsTheSameAsTheNewerForm() throws IOException {
        assertThat(Shown.lines(resource("structure.doc"))).isEqualTo(Shown.lines(resource("structure.docx")));
    }

    @Test
    void readsNotesAfterTheBodyAndNoPageHeaders() throws IOException {
        String[] shown = {"项目支出绩效目标表", "预算数", "#", "[0 项目名称][1 普法]", "末段", "含上年结转", "第二条", "尾注文字"};

        assertThat(Shown.lines(resource("notes.doc"))).containsExactly(shown);
        assertThat(Shown.lines(resource("notes.docx"))).containsExactly(shown);
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        byte[] bytes = withFlag(resource("structure.doc").bytes());
        assertThatThrownBy(() -> new SourceReaders(Limits.STANDARD).read(new SourceFile("x", null, bytes)))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ReadingException.Code.PROTECTED));
    }

    private static byte[] withFlag(byte[] bytes) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                InputStream stream = system.createDocumentInputStream("WordDocument");
                ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
            byte[] content = stream.readAllBytes();
            content[FLAGS] |= ENCRYPTED;
            system.createOrUpdateDocument(new ByteArrayInputStream(content), "WordDocument");
            system.writeFilesystem(changed);
            return changed.toByteArray();
        }
    }

    @Test
    void edgesThatNearlyMeetAreOne() {
        ColumnEdges edges = new ColumnEdges();
        for (int edge : new int[] {0, 3000, 1003, 998, 3002, -5}) {
            edges.add(edge);
        }
        assertThat(new int[] {edges.column(-5), edges.column(1000), edges.column(1003), edges.column(3001)})
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void instructionsOfNestedFieldsHideAndTheirResultsShow() {
        FieldMarks fields = new FieldMarks();
        fields.begin();
        fields.begin();
        fields.separate();
        assertThat(fields.hide())
                .as("the inner result stands in the outer instruction")
                .isTrue();
        fields.end();
        fields.separate();
        assertThat(fields.hide()).isFalse();
        fields.end();
        fields.end();
        assertThat(fields.hide()).as("an end without a beginning").isFalse();
    }
}
