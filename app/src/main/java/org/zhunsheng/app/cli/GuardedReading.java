package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/**
 * Reads files one at a time so that no file can take the program down or hold it up: each on a thread of its own with a
 * deep stack and a time limit. A reader that does not stop when its time is over is left behind; it is a daemon and ends
 * with the process.
 */
final class GuardedReading {

    /** Deep enough for whatever the readers' own limits on nesting let through. */
    private static final long STACK_BYTES = 64L << 20;

    /** After this long a person wants to see that something is going on. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final FileReader reader;
    private final @Nullable String region;
    private final TimeLimit limits;

    GuardedReading(FileReader reader, @Nullable String region, TimeLimit limits) {
        this.reader = reader;
        this.region = region;
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param whenSlow is run once where reading takes long
     * @throws ReadingException whatever goes wrong
     */
    List<Reading> read(Input input, Runnable whenSlow) throws ReadingException {
        Path path = input.path();
        if (path == null || !Files.isRegularFile(path)) {
            throw Refusals.notAFile(input);
        }
        Duration limit = limits.of(sizeOf(path));
        FutureTask<List<Reading>> task = new FutureTask<>(() -> reader.read(path, input.name(), region));
        Thread thread = new Thread(null, task, "reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task, limit, whenSlow);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw Refusals.tookTooLong(input.name(), limit.toSeconds());
        } catch (ExecutionException failed) {
            throw refusal(input.name(), failed.getCause());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusals.internal(input.name(), stopped);
        }
    }

    /** A file whose size nobody can tell cannot be opened either, which the reading will say. */
    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static List<Reading> result(FutureTask<List<Reading>> task, Duration limit, Runnable whenSlow)
            throws InterruptedException, ExecutionException, TimeoutException {
        Duration patience = SLOW.compareTo(limit) < 0 ? SLOW : limit;
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            whenSlow.run();
            return task.get(limit.minus(patience).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static ReadingException refusal(String name, @Nullable Throwable cause) {
        return switch (cause) {
            case null -> throw new IllegalStateException("a reading failed without a cause");
            case ReadingException refused -> refused;
            case IOException unopened -> Refusals.unopened(name, unopened);
            case StackOverflowError deep -> ReadingException.exhausted(name, deep);
            case OutOfMemoryError full -> ReadingException.exhausted(name, full);
            default -> Refusals.internal(name, cause);
        };
    }
}
