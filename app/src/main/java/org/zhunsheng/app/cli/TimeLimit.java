package org.zhunsheng.app.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the reading of one file may take, with its audit.
 *
 * <p>A list of a hundred thousand rows is honest work for longer than a form is, so the limit that holds where nobody
 * names one grows with the size of the file. It grows to a minute and no further: whatever a file holds, the reading
 * and the audit end.
 *
 * @param chosen what the command line says, or {@code null} where it says nothing; the size then counts
 */
record TimeLimit(@Nullable Duration chosen) {
    private static final Duration SMALL_FILE = Duration.ofSeconds(10);
    private static final Duration EACH_MEGABYTE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MEGABYTE = 1L << 20;

    /** The limit for a file of a size. */
    Duration of(long bytes) {
        if (chosen != null) {
            return chosen;
        }
        Duration bySize = SMALL_FILE.plus(EACH_MEGABYTE.multipliedBy(bytes / MEGABYTE));
        return bySize.compareTo(LONGEST) < 0 ? bySize : LONGEST;
    }
}
