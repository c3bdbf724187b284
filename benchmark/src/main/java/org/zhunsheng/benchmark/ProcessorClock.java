package org.zhunsheng.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long this process has kept processors busy, all threads together: those that read, collect garbage and compile. While
 * it waits for a processor that another build holds, this clock stands still.
 *
 * <p>Linux tells the time of each thread to the nanosecond; elsewhere the JVM tells it, in steps of about ten milliseconds.
 */
public final class ProcessorClock {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final boolean FINE = Files.isReadable(THREADS) && Files.exists(THIS_THREAD);
    private static final ThreadMXBean OWN = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessorClock() {}

    /** Nanoseconds since the process began. */
    public static long nanos() {
        if (!FINE) {
            return SYSTEM.getProcessCpuTime();
        }
        Path own = own();
        long sum = 0;
        for (Path thread : threads()) {
            sum += thread.endsWith(own) ? 0 : nanosOf(thread);
        }
        // The others stand still by now and are told exactly; of the running thread the JVM knows it better.
        return sum + OWN.getCurrentThreadCpuTime();
    }

    private static Path own() {
        try {
            return Files.readSymbolicLink(THIS_THREAD).getFileName();
        } catch (IOException hidden) {
            throw new UncheckedIOException(hidden);
        }
    }

    private static List<Path> threads() {
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.toList();
        } catch (IOException vanished) {
            return List.of();
        }
    }

    /** The time of a thread; none for one that has just ended, which a median of rounds bears. */
    private static long nanosOf(Path thread) {
        try {
            String spent = Files.readString(thread.resolve("schedstat"));
            return Long.parseLong(spent.substring(0, spent.indexOf(' ')));
        } catch (IOException ended) {
            return 0;
        }
    }
}
