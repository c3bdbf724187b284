package org.zhunsheng.app.web.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.issuing.layout.UsualLayouts;
import org.zhunsheng.issuing.page.Patience;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;

/** Prints documents, a few at a time and none for ever: whoever comes while all presses run waits, and is refused then. */
final class PrintRoom {
    private static final int PRESSES = 2;
    private static final long PATIENCE_S = 10;
    private static final long LONGEST_S = 120;

    private final FontShelf fonts;
    private final Semaphore free = new Semaphore(PRESSES, true);
    private @Nullable Stock stock;

    PrintRoom(FontShelf fonts) {
        this.fonts = fonts;
    }

    /** What the layouts of the product are; read when somebody prints for the first time. */
    private record Stock(Map<String, Layout> layouts, UsualLayouts usual) {
        static Stock read() {
            Map<String, Layout> layouts = new LinkedHashMap<>();
            try {
                Layouts.all().forEach(layout -> layouts.put(layout.about().id(), layout));
                return new Stock(layouts, UsualLayouts.standard());
            } catch (IOException broken) {
                throw new UncheckedIOException("the layouts of the program cannot be read", broken);
            }
        }
    }

    private synchronized Stock stock() {
        if (stock == null) {
            stock = Stock.read();
        }
        return stock;
    }

    /** All layouts. */
    List<Layout> layouts() {
        return List.copyOf(stock().layouts().values());
    }

    /** The id of the layout that is offered first. */
    String usual(@Nullable String region, @Nullable DocumentKind kind) {
        return stock().usual().of(region, kind);
    }

    /**
     * A layout by its id.
     *
     * @throws IssuingException {@code UNKNOWN_LAYOUT}
     */
    Layout layout(String id) throws IssuingException {
        Layout found = stock().layouts().get(id);
        if (found == null) {
            throw IssuingException.unknownLayout(id);
        }
        return found;
    }

    /**
     * Prints a document into a temporary file, which whoever asked for it closes.
     *
     * @throws IssuingException where it cannot be issued like this
     */
    Spool print(PerformanceDocument document, Layout layout, FileKind kind) throws IOException {
        takePress();
        try {
            return printed(document, layout, kind);
        } finally {
            free.release();
        }
    }

    private Spool printed(PerformanceDocument document, Layout layout, FileKind kind) throws IOException {
        Spool spool = new Spool();
        boolean done = false;
        try {
            new Issuing(layout, fonts).issue(document, kind, spool.out(), limit());
            done = true;
            return spool;
        } finally {
            if (!done) {
                spool.close();
            }
        }
    }

    private void takePress() {
        try {
            if (free.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(ProblemCode.STORE_BUSY).saying("issuing.busy");
    }

    private static Patience limit() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_S);
        return () -> {
            if (System.nanoTime() - end > 0) {
                throw IssuingException.tookTooLong(LONGEST_S);
            }
        };
    }
}
