package org.zhunsheng.app.web.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.exchange.DocumentWriter.Section;
import org.zhunsheng.exchange.SourceText;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportRecord.Unreadable;
import org.zhunsheng.intake.ReadContent;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.reading.ExtraLabels;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.SourceAndReading;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;
import org.zhunsheng.store.Transaction;

/**
 * Reads the files that wait, a few at a time: one for each core at most, and two at most, so that whoever works in the browser
 * does not notice. What waits stands in the database, so nothing is lost when the process dies: what was being read then is
 * read again when its time is over, or at once where this process is the only one.
 */
public final class ReadingRoom implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.intake");
    private static final int MOST_READERS = 2;
    private static final Duration LOOKED_FOR_AGAIN = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final int TAKEN = 10;
    private static final int UNDERSTOOD = 80;
    private static final int MOST_ATTEMPTS = 5;
    private static final DocumentWriter WHOLE =
            new DocumentWriter(DocumentWriter.Layout.ONE_LINE, EnumSet.of(Section.PLACES, Section.DOUBTS));

    private final Store store;
    private final Clock clock;
    private final Semaphore waiting = new Semaphore(0);
    private final Map<UUID, TimedReading> underWay = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> progress = new ConcurrentHashMap<>();
    private final List<Thread> readers = new ArrayList<>();
    private volatile boolean open;

    ReadingRoom(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void start() {
        open = true;
        if (!store.isShared()) {
            Act beginning = new Act(null, "Zhunsheng", clock.instant(), "system", "start");
            int again = store.write(beginning, tx -> tx.imports().release());
            if (again > 0) {
                LOG.info("{} files are read again", again);
            }
        }
        int count = Math.min(MOST_READERS, Math.max(1, Runtime.getRuntime().availableProcessors()));
        for (int i = 0; i < count; i++) {
            Thread reader = new Thread(this::work, "reading-room-" + i);
            reader.setDaemon(true);
            reader.start();
            readers.add(reader);
        }
        waiting.release(count);
    }

    @Override
    public void stop() {
        open = false;
        readers.forEach(Thread::interrupt);
        for (Thread reader : readers) {
            try {
                reader.join(GRACE.toMillis());
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
        readers.clear();
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Says that a file waits. */
    void knock() {
        waiting.release();
    }

    /** Stops reading a file, where it is being read here. */
    void cancel(UUID id) {
        TimedReading reading = underWay.get(id);
        if (reading != null) {
            reading.stop();
        }
    }

    /** How far the reading of a file is, in percent. */
    int progress(UUID id) {
        return progress.getOrDefault(id, 0);
    }

    private void work() {
        while (open) {
            try {
                if (waiting.tryAcquire(LOOKED_FOR_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    waiting.drainPermits();
                }
                boolean more = true;
                while (open && more) {
                    more = readNext();
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failure) { // a reader that dies reads nothing any more
                LOG.warn("files wait: {}", failure.getClass().getName());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKED_FOR_AGAIN.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Act act(UUID id, Instant now) {
        return new Act(null, "Zhunsheng", now, "system", "reading-" + id);
    }

    /** Reads the next file; {@code false} where none waits. */
    private boolean readNext() throws InterruptedException {
        Instant now = clock.instant();
        if (!store.read(tx -> tx.imports().anyWaits(now))) {
            return false;
        }
        Act taking = new Act(null, "Zhunsheng", now, "system", "reading");
        Optional<ImportRecord> next = store.write(taking, tx -> tx.imports()
                .take(now, now.plus(TimedReading.LONGEST).plus(GRACE)));
        if (next.isPresent()) {
            progress.put(next.get().id(), TAKEN);
            try {
                read(next.get());
            } finally {
                progress.remove(next.get().id());
                underWay.remove(next.get().id());
            }
        }
        return true;
    }

    /** Whatever goes wrong is the end of this file only: it is refused, so that no file is read again for ever. */
    private void read(ImportRecord of) throws InterruptedException {
        String name = of.file().name();
        try {
            if (store.read(tx -> tx.imports().attempts(of.id())) > MOST_ATTEMPTS) {
                refuse(of.id(), ReadingException.exhausted(name, new OutOfMemoryError()));
            } else {
                readOnce(of);
            }
        } catch (StoreException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            LOG.warn("{} cannot be kept: {}", of.id(), failure.code().code());
            refuse(of.id(), ReadingException.damaged(name, "content", failure));
        } catch (OutOfMemoryError | StackOverflowError large) {
            LOG.warn("{} is too much: {}", of.id(), large.getClass().getName());
            refuse(of.id(), ReadingException.exhausted(name, large));
        } catch (RuntimeException | Error failure) {
            LOG.warn("{} cannot be read: {}", of.id(), failure.getClass().getName());
            refuse(of.id(), ReadingException.damaged(name, "content", failure));
        }
    }

    private void refuse(UUID id, ReadingException refused) throws InterruptedException {
        Unreadable why = new Unreadable(refused.code().text(), refused.chinese(), refused.english());
        keep(id, tx -> tx.imports().refuse(id, why, act(id, clock.instant())));
    }

    private void readOnce(ImportRecord of) throws InterruptedException {
        UUID id = of.id();
        TimedReading reading = store.read(tx -> prepared(tx, of));
        underWay.put(id, reading);
        try {
            SourceAndReading read = reading.result();
            progress.put(id, UNDERSTOOD);
            ReadContent content = content(read);
            keep(id, tx -> tx.imports().read(id, content, act(id, clock.instant())));
        } catch (ReadingException refused) {
            refuse(id, refused);
        }
    }

    /** Whether the same may succeed a moment later. */
    private static boolean isPassing(StoreException failure) {
        return switch (failure.code()) {
            case BUSY, FULL, UNREACHABLE -> true;
            case DAMAGED, TOO_NEW, CONFLICT, FAILED, NOT_EMPTY -> false;
        };
    }

    private TimedReading prepared(Transaction tx, ImportRecord of) {
        Scope own = Scope.only(of.unit().path());
        byte[] bytes = tx.imports().original(of.id(), own).orElse(new byte[0]);
        String region = RegionCodes.of(tx, of.unit().id());
        Map<String, String> labels = new LinkedHashMap<>();
        tx.vocabulary().inForce(of.unit().path()).forEach(entry -> labels.put(entry.text(), entry.field()));
        return new TimedReading(new SourceFile(of.file().name(), null, bytes), region, new ExtraLabels(labels));
    }

    /** Something that is kept. */
    private interface Keeping {
        void in(Transaction tx);
    }

    /** A database that is busy or gone for a moment must not cost a file that was read. */
    private void keep(UUID id, Keeping keeping) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                store.write(act(id, clock.instant()), tx -> {
                    keeping.in(tx);
                    return 0;
                });
                return;
            } catch (StoreException failure) {
                if (attempt == MOST_ATTEMPTS || !isPassing(failure)) {
                    throw failure;
                }
                Thread.sleep(LOOKED_FOR_AGAIN.toMillis());
            }
        }
    }

    private static ReadContent content(SourceAndReading read) {
        Reading reading = read.reading();
        PerformanceDocument document = reading.document();
        ImportRecord.Found found = new ImportRecord.Found(
                read.source().type(),
                document.kind(),
                document.heading().title(),
                document.heading().fiscalYear(),
                document.projects().size(),
                document.unread().size(),
                reading.doubts().size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WHOLE.write(reading, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return new ReadContent(found, bytes.toString(StandardCharsets.UTF_8), SourceText.blocks(read.source()));
    }
}
