package org.zhunsheng.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;

/**
 * A program that writes until it is killed: four threads, each of which adds a unit in one transaction and says so once the
 * store has acknowledged it.
 */
final class CrashWriter {
    private static final int THREADS = 4;

    private CrashWriter() {}

    /** Takes the address of the database and the user; writes {@code ready}, then the id of each unit that it added. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String user = arguments.length > 1 ? arguments[1] : null;
        Store store = Store.open(settings(arguments[0], user));
        Scope everything = store.read(tx -> tx.organisation().everything());
        UUID root =
                store.read(tx -> tx.organisation().tops(everything)).getFirst().id();
        out.println("ready");
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
            Thread.ofPlatform().start(() -> {
                Act act = new Act(null, "写", Instant.now(), "console", prefix);
                for (int i = 0; ; i++) {
                    NewUnit unit = new NewUnit(root, UnitKind.UNIT, prefix + i, "某县司法局第" + i + "科");
                    OrganisationUnit added =
                            store.write(act, tx -> tx.organisation().add(unit, everything));
                    out.println(added.id());
                }
            });
        }
        Thread.currentThread().join();
    }

    static StoreSettings settings(String url, @Nullable String user) {
        return new StoreSettings(url, user, null, 8, ChainDigest.SHA_256);
    }
}
