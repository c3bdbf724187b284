package org.zhunsheng.app.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the reading of one file may take, with its audit.
 *
 * <p>A list of a hundred thousand rows is honest work for longer than a form is, so the limit that holds where nobody
 * names one grows with the size of the file. It grows to a minute and no further, and an audit has a third of a minute besides: whatever a file holds, the reading
 * and the audit end.
 *
 * @param chosen what the command line says, or {@code null} where it says nothing; the size then counts
 * @param added what an audit has besides where nothing was said
 */
record TimeLimit(@Nullable Duration chosen, Duration added) {
    private static final Duration SMALL_FILE = Duration.ofSeconds(10);
    private static final Duration EACH_MEGABYTE = Duration.ofSeconds(5);
    private static final Duration AUDIT = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MEGABYTE = 1L << 20;

    /** For reading only. */
    TimeLimit(@Nullable Duration chosen) {
        this(chosen, Duration.ZERO);
    }

    /** For reading and auditing: the dictionary of the language takes its time on a busy machine. */
    static TimeLimit withAudit(@Nullable Duration chosen) {
        return new TimeLimit(chosen, AUDIT);
    }

    /** The limit for a file of a size. */
    Duration of(long bytes) {
        if (chosen != null) {
            return chosen;
        }
        Duration bySize = SMALL_FILE.plus(EACH_MEGABYTE.multipliedBy(bytes / MEGABYTE));
        return (bySize.compareTo(LONGEST) < 0 ? bySize : LONGEST).plus(added);
    }
}
