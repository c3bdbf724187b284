package org.zhunsheng.publication;

import java.util.List;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Page;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.publication.SecretWord.Added;

/**
 * The words of secrecy that regions have beside those of the program. Whoever asks sees those of the regions within their
 * scope, and those of the regions in which their scope lies, because these hold there too.
 */
public interface SecretDictionary {

    /** Some of them, the latest first. */
    Page<SecretWord> list(Slice slice, Scope scope);

    /** Those that hold for a unit: the ones of the regions above it. */
    List<SecretWord> inForce(UnitPath unit);

    /**
     * Adds a word. Whether its region lies within the scope was asked before.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Taken} where the region has it already, {@code Unfit} where it is too short
     *     or too long
     */
    SecretWord add(Added added, Act act);

    /**
     * Takes a word out, which is kept in the journal with its reason.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Absent}, or {@code OutOfReach} where the scope does not hold its region
     */
    void remove(UUID id, String reason, Scope scope);
}
