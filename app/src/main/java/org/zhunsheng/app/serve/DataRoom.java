package org.zhunsheng.app.serve;

import java.time.Clock;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.store.Store;

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

    /** What is kept. */
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
