package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.site.SiteException;

/** Where readings go: the standard output or a folder. */
interface Destination {

    /**
     * Takes what became of an input.
     *
     * @throws OutputException where it cannot be written
     * @throws IssuingException where the document cannot take the form that is asked for
     * @throws SiteException where the document has no place on a public site
     */
    void take(Input input, Product product) throws OutputException, IssuingException, SiteException;

    /** How a reading is written: as a table for people, as JSON. */
    @FunctionalInterface
    interface Form {
        void write(Product product, OutputStream out) throws IOException;
    }
}
