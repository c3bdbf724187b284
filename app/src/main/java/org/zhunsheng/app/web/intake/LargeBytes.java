package org.zhunsheng.app.web.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;

/** Shares the memory for whole files among requests: many large ones at once wait for one another. */
final class LargeBytes {
    private static final int MEGABYTES = 128;
    private static final long PATIENCE_S = 10;
    private static final long MEGABYTE = 1L << 20;

    private final Semaphore free = new Semaphore(MEGABYTES, true);

    /** Room that was taken, until it is closed. */
    interface Room extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits a while for room for so many bytes, and refuses the request where none becomes free. */
    Room take(long bytes) {
        int megabytes = (int) Math.min(MEGABYTES, bytes / MEGABYTE + 1);
        try {
            if (free.tryAcquire(megabytes, PATIENCE_S, TimeUnit.SECONDS)) {
                return () -> free.release(megabytes);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(ProblemCode.STORE_BUSY).saying("imports.busy");
    }
}
