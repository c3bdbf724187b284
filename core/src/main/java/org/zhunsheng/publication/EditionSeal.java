package org.zhunsheng.publication;

import java.util.UUID;
import org.zhunsheng.lifecycle.Parts;

/**
 * The hash of an edition. Whoever has its text and the hash of the edition before it can count it again: SHA-256 over the
 * parts below in this order, each as UTF-8 with its length in bytes and a colon before it.
 */
public final class EditionSeal {
    private static final String FORM = "zhunsheng-edition/1";

    private EditionSeal() {}

    /**
     * The hash as 64 hexadecimal digits.
     *
     * @param publication whose edition it is
     * @param number the edition's number
     * @param text what it says, in the exchange format, to the last byte
     * @param previous the hash of the edition before it; empty for the first one
     */
    public static String of(UUID publication, int number, String text, String previous) {
        return Parts.hash(FORM, publication.toString(), Integer.toString(number), text, previous);
    }

    /** Whether the hash of an edition follows from what it says. */
    public static boolean holds(Edition edition) {
        EditionHead head = edition.head();
        return of(head.publication(), head.number(), edition.text(), head.previousHash())
                .equals(head.hash());
    }
}
