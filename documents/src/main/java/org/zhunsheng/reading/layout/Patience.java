package org.zhunsheng.reading.layout;

import java.util.concurrent.CancellationException;

/**
 * Notices that nobody waits for the result any longer. A reading that went on after its time limit would take memory and
 * processor from the files that come after it.
 */
public final class Patience {
    private Patience() {}

    /**
     * To be called once in every round of a loop over a whole source.
     *
     * @throws CancellationException where the thread was told to stop; the sign stays for others
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits any longer");
        }
    }
}
