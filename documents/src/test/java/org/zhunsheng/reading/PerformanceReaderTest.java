package org.zhunsheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

/** What comes out of the reader besides readings: refusals, and nothing else that is the file's doing. */
class PerformanceReaderTest {
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);
    private static final Path LIST = Path.of("src", "test", "resources", "corpus", "ap-batch.xlsx");

    private static SourceFile list() throws IOException {
        return SourceFile.load(LIST, Limits.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class, IllegalStateException.class})
    void whatTheReceiverOfALongListThrowsIsItsOwn(Class<? extends Throwable> kind) throws Exception {
        Throwable own = kind.getConstructor().newInstance();
        Consumer<Project> broken = project -> sneak(own);

        assertThatThrownBy(() -> READER.readLongList(list(), null, broken, unread -> {}))
                .isSameAs(own);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable own) throws T {
        throw (T) own;
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.StackOverflowError, LIMIT",
        "java.lang.OutOfMemoryError, LIMIT",
        "java.util.concurrent.CancellationException, TIMEOUT"
    })
    void aFileThatExhaustsTheReaderIsRefused(Class<? extends Throwable> kind, ReadingException.Code code)
            throws ReflectiveOperationException {
        Throwable exhausted = kind.getConstructor().newInstance();

        assertThatThrownBy(() -> PerformanceReader.refusing("x.docx", () -> {
                    sneak(exhausted);
                    return 0;
                }))
                .hasCause(exhausted)
                .hasMessageContaining("x.docx")
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
