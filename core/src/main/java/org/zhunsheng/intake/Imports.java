package org.zhunsheng.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhunsheng.intake.ImportRecord.Unreadable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;

/**
 * The files that were handed in. Whoever asks sees those of their scope only. What changes is put on record in the same
 * transaction, and throws {@link org.zhunsheng.refusal.Refused} where it cannot be done: {@code Absent}, {@code Stale},
 * {@code Unfit} with {@code state} where the import is past it.
 */
public interface Imports {

    /** An import; empty where there is none within the scope. */
    Optional<ImportRecord> find(UUID id, Scope scope);

    /** Some of the imports. */
    Page<ImportRecord> list(ImportQuery query, Scope scope);

    /** The reading as it was read, in the exchange format; empty before. */
    Optional<String> reading(UUID id, Scope scope);

    /** Some blocks of the source, from one on, each a JSON object. */
    List<String> source(UUID id, int from, int count, Scope scope);

    /** How many blocks the source has. */
    int sourceLength(UUID id, Scope scope);

    /** The file as it was handed in. */
    Optional<byte[]> original(UUID id, Scope scope);

    /** What was put right, in the order in which it is to be applied. */
    List<ImportCorrection> corrections(UUID id, Scope scope);

    /** The keys of places that somebody looked at. */
    Set<String> seen(UUID id, Scope scope);

    /** Keeps a file and lets it wait for the reader. Keeping the same bytes twice takes no more room. */
    ImportRecord receive(NewImport file, Scope scope, Act act);

    /**
     * The next file to read, which from now on is being read; empty where none waits.
     *
     * @param until the time after which whoever took it has given up, and it may be taken again
     */
    Optional<ImportRecord> take(Instant now, Instant until);

    /** Whether a file waits to be read: asked often, and without writing. */
    boolean anyWaits(Instant now);

    /** How many times somebody took a file to read it. Whoever dies of it each time leaves nothing else behind. */
    int attempts(UUID id);

    /** How many files wait or are being read. */
    int waiting();

    /** What waits of one person, or is being read. */
    Waiting waitingOf(UUID person);

    /** Files that wait, and how large they are together. */
    record Waiting(int files, long bytes) {}

    /** Lets everything that is being read wait again: for a process that is the only one and has just started. */
    int release();

    /** The file was read. Does nothing where it was discarded in the meantime. */
    void read(UUID id, ReadContent content, Act act);

    /** The file could not be read. Does nothing where it was discarded in the meantime. */
    void refuse(UUID id, Unreadable why, Act act);

    /**
     * Puts a value right, or puts it right otherwise: a former correction of the same value is forgotten, unless items of a
     * list were added or taken away since, because then its pointer meant another value.
     */
    ImportRecord correct(UUID id, long revision, ImportCorrection correction, Scope scope, Act act);

    /**
     * Takes the last correction with a pointer back. One that added an item or took one away can be taken back only as long
     * as it is the last of all: pointers of later ones count on it.
     */
    ImportRecord uncorrect(UUID id, long revision, String pointer, Scope scope, Act act);

    /** Notes that a place was looked at. That is no change of the import. */
    void see(UUID id, String place, Scope scope, Act act);

    /** Gives it up, in whatever state it is; what was accepted stays accepted. */
    ImportRecord discard(UUID id, Scope scope, Act act);

    /** It was accepted, as this. */
    ImportRecord accept(UUID id, long revision, Accepted as, Scope scope, Act act);

    /** As what it was accepted; empty where it was not. */
    Optional<Accepted> accepted(UUID id, Scope scope);
}
