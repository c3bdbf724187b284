package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/** The time limit, the deep stack and the heap's limit hold for the audit as well as for the reading. */
class GuardedReadingTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "projects": [{"name": "法律援助经费"}]}
            """;

    @TempDir
    Path folder;

    private Input input = new Input("a.json", Path.of("a.json"), true);

    @BeforeEach
    void write() throws IOException {
        input = new Input("a.json", Files.writeString(folder.resolve("a.json"), DOCUMENT), true);
    }

    private static GuardedReading reading(int seconds, Function<Reading, @Nullable AuditReport> audit) {
        FileReader reader =
                (path, name, region) -> DocumentReader.readAll(DOCUMENT.getBytes(StandardCharsets.UTF_8), name);
        return new GuardedReading(reader, null, new TimeLimit(Duration.ofSeconds(seconds)), audit);
    }

    @Test
    void auditsWhatWasRead() throws ReadingException {
        assertThat(reading(60, read -> Audit.standard().of(read.document())).read(input, () -> {}))
                .singleElement()
                .satisfies(product -> assertThat(product.findings().findings()).isNotEmpty());
    }

    @Test
    void anAuditThatTakesTooLongIsStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        GuardedReading reading = reading(1, read -> {
            try {
                while (true) {
                    Audit.standard().of(read.document());
                }
            } catch (CancellationException interrupted) {
                stopped.countDown();
                throw interrupted;
            }
        });

        assertThatThrownBy(() -> reading.read(input, () -> {}))
                .isInstanceOfSatisfying(ReadingException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ReadingException.Code.TIMEOUT);
                    assertThat(refused.chinese()).contains("读取和审核超过 1 秒", "--timeout");
                    assertThat(refused.english()).contains("not read and audited within 1 seconds");
                });
        stopped.await();
    }

    @Test
    void anAuditThatNeedsTooMuchIsRefused() {
        GuardedReading reading = reading(60, read -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThatThrownBy(() -> reading.read(input, () -> {}))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ReadingException.Code.LIMIT));
    }
}
