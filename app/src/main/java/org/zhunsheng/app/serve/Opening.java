package org.zhunsheng.app.serve;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** Takes the data folder for us alone, opens the database, and hands both to the parts of the server. */
final class Opening implements ApplicationContextInitializer<GenericApplicationContext>, AutoCloseable {
    private final Settings settings;
    private final Clock clock;
    private DataFolder.@Nullable Holding holding;
    private @Nullable Store store;

    Opening(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        holding = settings.folder().made().hold();
        Store opened = open(settings);
        store = opened;
        context.registerBean(
                Store.class, () -> opened, bean -> bean.setDestroyMethodName("")); // closed after the others
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(DataFolder.class, settings::folder);
    }

    static Store open(Settings settings) {
        try {
            return Store.open(settings.store());
        } catch (StoreException failure) {
            throw failure.code() == StoreException.Code.TOO_NEW
                    ? new StartRefusal(StartRefusal.Code.TOO_NEW, failure)
                    : new StartRefusal(
                            StartRefusal.Code.DATABASE,
                            failure,
                            failure.code().code(),
                            String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
        if (holding != null) {
            holding.close();
        }
    }
}
