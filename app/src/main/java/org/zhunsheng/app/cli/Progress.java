package org.zhunsheng.app.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Says on the standard error how far a batch is. The bar appears only where a person watches and where there is
 * something to watch; messages go above it.
 */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int REFRESH_MILLIS = 200;

    private final PrintStream err;
    private final boolean watched;
    private final int columns;
    private final int files;
    private int done;
    private @Nullable ProgressBar bar;

    /** @param watched whether a person sees the standard error and nothing else is printed in between */
    Progress(PrintStream err, boolean watched, int columns, int files) {
        this.err = err;
        this.watched = watched;
        this.columns = columns;
        this.files = files;
        if (files > 1) {
            show();
        }
    }

    /** Shows the bar from now on, where somebody watches. */
    void show() {
        if (watched && bar == null) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setConsumer(new Line())
                    .build();
            bar.stepTo(done);
        }
    }

    /** One more file is done. */
    void step() {
        done++;
        if (bar != null) {
            bar.step();
        }
    }

    /** Says something, and the bar goes on below it. */
    void say(String message) {
        synchronized (err) {
            if (bar != null) {
                err.print(CLEAR_LINE);
            }
            err.println(message);
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The one line of the terminal that the bar lives on. */
    private final class Line implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public void accept(String rendered) {
            synchronized (err) {
                err.print("\r" + rendered);
                err.flush();
            }
        }

        @Override
        public void close() {
            synchronized (err) {
                err.print(CLEAR_LINE);
                err.flush();
            }
        }
    }
}
