package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/**
 * Reads files one at a time, and audits them, so that no file can take the program down or hold it up: each on a thread of
 * its own with a deep stack and a time limit. A reader that does not stop when its time is over is left behind; it is a daemon and ends
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
    private final Function<Reading, @Nullable AuditReport> audit;

    GuardedReading(
            FileReader reader,
            @Nullable String region,
            TimeLimit limits,
            Function<Reading, @Nullable AuditReport> audit) {
        this.reader = reader;
        this.region = region;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Reads a file and audits it where that is asked for.
     *
     * @param whenSlow is run once where reading takes long
     * @throws ReadingException whatever goes wrong
     */
    List<Product> read(Input input, Runnable whenSlow) throws ReadingException {
        Path path = input.path();
        if (path == null || !Files.isRegularFile(path)) {
            throw Refusals.notAFile(input);
        }
        Duration limit = limits.of(sizeOf(path));
        AtomicBoolean audits = new AtomicBoolean();
        FutureTask<List<Product>> task = new FutureTask<>(() -> products(path, input.name(), audits));
        Thread thread = new Thread(null, task, "reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task, limit, whenSlow);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw audits.get()
                    ? Refusals.auditTookTooLong(input.name(), limit.toSeconds())
                    : Refusals.tookTooLong(input.name(), limit.toSeconds());
        } catch (ExecutionException failed) {
            throw refusal(input.name(), failed.getCause());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusals.internal(input.name(), stopped);
        }
    }

    private List<Product> products(Path path, String name, AtomicBoolean audits) throws IOException {
        List<Product> products = new ArrayList<>();
        List<Reading> readings = reader.read(path, name, region);
        audits.set(true);
        for (Reading reading : readings) {
            products.add(new Product(reading, audit.apply(reading)));
        }
        return products;
    }

    /** A file whose size nobody can tell cannot be opened either, which the reading will say. */
    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static List<Product> result(FutureTask<List<Product>> task, Duration limit, Runnable whenSlow)
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
