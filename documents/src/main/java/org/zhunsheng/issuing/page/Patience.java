package org.zhunsheng.issuing.page;

import java.io.IOException;

/** How long somebody waits for a document: asked before each block of it. */
@FunctionalInterface
public interface Patience {
    /** As long as it takes. */
    Patience ENDLESS = () -> {};

    /**
     * Goes on.
     *
     * @throws IOException where nobody waits any longer
     */
    void check() throws IOException;

    /** The same pages for somebody whose patience may end. */
    default PageSink of(PageSink sink) {
        return this == ENDLESS ? sink : new PatientSink(sink, this);
    }
}
