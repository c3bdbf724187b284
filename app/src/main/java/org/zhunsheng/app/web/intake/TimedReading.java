package org.zhunsheng.app.web.intake;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.ExtraLabels;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.SourceAndReading;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

/**
 * Reads one file on a thread of its own with a deep stack and a time limit, so that no file can take the server down or hold
 * it up. It can be stopped from outside. A reader that does not stop is left behind; it is a daemon.
 */
final class TimedReading {
    private static final long STACK_BYTES = 64L << 20;
    private static final Duration SMALL_FILE = Duration.ofSeconds(20);
    private static final Duration EACH_MEGABYTE = Duration.ofSeconds(5);
    private static final long MEGABYTE = 1L << 20;

    /** The longest that any file may take. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    /** Less than a command line allows: many people share a server's memory. */
    private static final Limits LIMITS = new Limits(64L << 20, 256L << 20, 2_000_000, 20_000_000, 200, 2_000);

    private static final PerformanceReader READER = PerformanceReader.standard(LIMITS);

    private final SourceFile file;
    private final FutureTask<SourceAndReading> task;

    TimedReading(SourceFile file, @Nullable String region, ExtraLabels labels) {
        this.file = file;
        this.task = new FutureTask<>(() -> READER.readBeside(file, region, labels));
    }

    /** Whoever waits for it gets a refusal. */
    void stop() {
        task.cancel(true);
    }

    /**
     * Reads, and waits for the end.
     *
     * @throws ReadingException whatever goes wrong
     * @throws InterruptedException where the server stops; nothing is known of the file then
     */
    SourceAndReading result() throws ReadingException, InterruptedException {
        Duration limit = SMALL_FILE.plus(EACH_MEGABYTE.multipliedBy(file.bytes().length / MEGABYTE));
        Thread thread = new Thread(null, task, "reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            long most = Math.min(limit.toMillis(), LONGEST.toMillis());
            return task.get(most, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException over) {
            task.cancel(true);
            throw ReadingException.stopped(file.name(), over);
        } catch (InterruptedException stopping) {
            task.cancel(true);
            throw stopping;
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        }
    }

    private ReadingException refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case ReadingException refused -> refused;
            case StackOverflowError deep -> ReadingException.exhausted(file.name(), deep);
            case OutOfMemoryError full -> ReadingException.exhausted(file.name(), full);
            case null, default -> ReadingException.damaged(file.name(), "content", cause);
        };
    }
}
