package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layouts;

/** A machine without a Chinese font says so, and what to do about it. */
class MissingFontTest {
    @TempDir
    private Path folder;

    private void issue(FontShelf fonts) throws IOException {
        new Issuing(Layouts.find("ningxia"), fonts)
                .issue(IssuedDocuments.ofCorpus("tt-cost-build"), FileKind.PDF, OutputStream.nullOutputStream());
    }

    @Test
    void withoutAFontThereIsNoPdf() {
        assertThatThrownBy(() -> issue(new FontShelf(List.of(), List.of(folder))))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> {
                    assertThat(refusal.code().text()).isEqualTo("ZS-ISSUE-004");
                    assertThat(refusal.english())
                            .contains("no Chinese font")
                            .contains(folder.toString())
                            .contains("--font");
                    assertThat(refusal.chinese()).contains("没有找到中文字体").contains("--font");
                });
    }

    @Test
    void aFileThatIsNoFontIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttf"), "no font at all");
        assertThatThrownBy(() -> issue(new FontShelf(List.of(broken), List.of())))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> {
                    assertThat(refusal.code().text()).isEqualTo("ZS-ISSUE-006");
                    assertThat(refusal.english()).contains("broken.ttf");
                });
    }

    @Test
    void otherFileTypesNeedNoFont() throws IOException {
        for (FileKind kind : List.of(FileKind.DOCX, FileKind.XLSX, FileKind.HTML)) {
            new Issuing(Layouts.find("ningxia"), new FontShelf(List.of(), List.of()))
                    .issue(IssuedDocuments.ofCorpus("tt-cost-build"), kind, OutputStream.nullOutputStream());
        }
        assertThat(folder).isEmptyDirectory();
    }
}
