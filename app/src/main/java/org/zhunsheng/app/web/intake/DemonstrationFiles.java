package org.zhunsheng.app.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.intake.AcceptanceOrder;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.store.Store;

/**
 * The files of the demonstration county: the samples that come with the program, taken in by the same steps as everybody
 * else's files. They are part of the program, so that a copy of it needs no other folder.
 */
public final class DemonstrationFiles {
    private static final String FOLDER = "/org/zhunsheng/app/samples/";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOK_AGAIN_MS = 50;
    private static final int MOST_OF_A_NAME = 500;

    /**
     * A sample that comes with the program.
     *
     * @param file its name among the samples
     * @param year the fiscal year that it is taken in for
     */
    public record Sample(String file, FiscalYear year) {}

    private final Store store;
    private final Clock clock;
    private final ReadingRoom room;
    private final Accepting accepting;

    DemonstrationFiles(Store store, Clock clock, ReadingRoom room, Accepting accepting) {
        this.store = store;
        this.clock = clock;
        this.room = room;
        this.accepting = accepting;
    }

    /**
     * Takes the samples in and accepts them. Returns how many projects that made. What was taken in or accepted before is left
     * as it is, so that a demonstration that was stopped half-way is completed by the next start.
     *
     * @param bureau whose they shall be
     * @param samples which ones
     * @param act who does it
     */
    public int load(UUID bureau, List<Sample> samples, Act act) {
        Scope scope = store.read(tx -> tx.organisation().everything());
        List<ImportRecord> received = new ArrayList<>();
        for (Sample sample : samples) {
            byte[] bytes = bytes(sample.file());
            NewImport file = new NewImport(bureau, sample.year(), ReceivedFile.facts(sample.file(), bytes), bytes);
            received.add(already(file, scope, act)
                    .orElseGet(() -> store.write(act, tx -> tx.imports().receive(file, scope, act))));
            room.knock();
        }
        int projects = 0;
        for (ImportRecord one : received) {
            ImportRecord read = settled(one.id(), scope);
            FiscalYear year = one.year();
            if (read.state() == ImportState.READ && year != null) {
                AcceptanceOrder order = AcceptanceOrder.plain(bureau, year);
                projects += accepting
                        .accept(new Accepting.Request(read.id(), read.revision(), order), scope, act)
                        .created()
                        .size();
            }
        }
        return projects;
    }

    /** The sample as the demonstration took it in before; somebody else may have handed in the same file. */
    private Optional<ImportRecord> already(NewImport file, Scope scope, Act act) {
        ImportQuery named = new ImportQuery(null, file.file().name(), Slice.first(MOST_OF_A_NAME));
        return store.read(tx -> tx.imports().list(named, scope)).items().stream()
                .filter(one ->
                        one.file().equals(file.file()) && one.received().name().equals(act.actorName()))
                .findFirst();
    }

    private ImportRecord settled(UUID id, Scope scope) {
        Instant end = clock.instant().plus(PATIENCE);
        while (true) {
            ImportRecord now = store.read(tx -> tx.imports().find(id, scope).orElseThrow());
            if (!now.state().isUnderWay() || clock.instant().isAfter(end)) {
                return now;
            }
            try {
                Thread.sleep(LOOK_AGAIN_MS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return now;
            }
        }
    }

    private static byte[] bytes(String sample) {
        try (InputStream in = DemonstrationFiles.class.getResourceAsStream(FOLDER + sample)) {
            if (in == null) {
                throw new IllegalStateException(sample + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
