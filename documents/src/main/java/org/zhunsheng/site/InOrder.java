package org.zhunsheng.site;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on several threads and hands over what comes of it in the order in which it was given. Little is done ahead, so that
 * results do not gather in memory.
 */
final class InOrder<T> implements AutoCloseable {
    private final int most;
    private final Taking<T> taking;
    private final ExecutorService workers;
    private final Deque<Future<T>> ahead = new ArrayDeque<>();

    /** What becomes of a result. */
    @FunctionalInterface
    interface Taking<T> {
        void take(T result) throws IOException;
    }

    /** @param threads how many work at the same time */
    InOrder(int threads, Taking<T> taking) {
        this.most = 2 * threads;
        this.taking = taking;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** Gives one more piece of work. */
    void give(Callable<T> work) throws IOException {
        ahead.add(workers.submit(work));
        if (ahead.size() > most) {
            takeFirst();
        }
    }

    /** Waits for the rest. */
    void finish() throws IOException {
        while (!ahead.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        try {
            taking.take(ahead.removeFirst().get());
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unwritable -> throw unwritable;
                case RuntimeException mistake -> throw mistake;
                case Error exhausted -> throw exhausted;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** Ends the threads; what nobody waits for any more is left undone. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
