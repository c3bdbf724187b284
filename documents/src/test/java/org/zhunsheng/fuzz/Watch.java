package org.zhunsheng.fuzz;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a check in a thread of its own, with as deep a stack as the command line gives, and does not wait for ever. */
final class Watch {
    /** On a busy machine a thread stands still for a while; the promise is about what the reading itself needs. */
    private static final int PATIENCE = 3;

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long STACK_BYTES = 64L << 20;

    private Watch() {}

    /** A reading that took too long; its stack is where the reading was at that time. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow(StackTraceElement[] where) {
            super("longer than " + LIMIT.toSeconds() + " s");
            setStackTrace(where);
        }
    }

    /** The outcome of a check. */
    static String outcome(Sample sample) throws Throwable {
        FutureTask<String> task = new FutureTask<>(() -> Oracle.check(sample));
        Thread thread = new Thread(null, task, "fuzz", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT.multipliedBy(PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            StackTraceElement[] where = thread.getStackTrace();
            task.cancel(true);
            throw new TooSlow(where);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
