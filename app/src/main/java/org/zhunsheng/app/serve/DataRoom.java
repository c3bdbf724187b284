package org.zhunsheng.app.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.store.BackupContents;
import org.zhunsheng.store.JournalFile;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** The data opened for one command of the console, beside a running server or without one. */
public final class DataRoom implements AutoCloseable {
    private final Settings settings;
    private final Store store;

    private DataRoom(Settings settings, Store store) {
        this.settings = settings;
        this.store = store;
    }

    /**
     * Opens the data.
     *
     * @throws StartRefusal with the reason where it cannot be opened
     */
    public static DataRoom open(Settings settings) {
        settings.folder().made();
        return new DataRoom(settings, Opening.open(settings));
    }

    /** The people. */
    public ConsolePeople people() {
        return new ConsolePeople(store, Clock.systemUTC(), new Passwords(Features.hashing(settings)));
    }

    /** Writes everything that is kept into a file, beside a running server or without one. */
    public BackupContents backup(Path file) {
        try {
            return store.backup(file, Clock.systemUTC().instant());
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.BACKUP, failure, file, String.valueOf(failure));
        } catch (StoreException failure) {
            throw new StartRefusal(
                    StartRefusal.Code.BACKUP, failure, file, failure.code().code());
        }
    }

    /** Fills an empty database from a backup. No server may work on the folder meanwhile. */
    public static BackupContents restore(Settings settings, Path file) {
        try (DataFolder.Holding holding = settings.folder().made().hold()) {
            return Store.restore(settings.store(), file);
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.BACKUP, failure, file, String.valueOf(failure));
        } catch (StoreException failure) {
            throw new StartRefusal(
                    StartRefusal.Code.BACKUP, failure, file, failure.code().code() + " " + failure.getMessage());
        }
    }

    /** Counts the journal again. */
    public ChainVerdict verifyJournal(List<ChainHead> noted) {
        return store.read(tx -> tx.journal().verify(noted, counted -> {}));
    }

    /** Counts an exported journal again, for which nothing else is needed. */
    public static ChainVerdict verifyExport(Path file, List<ChainHead> noted) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return JournalFile.verify(in, noted, counted -> {});
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.BACKUP, failure, file, String.valueOf(failure));
        }
    }

    /** What is kept. */
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
