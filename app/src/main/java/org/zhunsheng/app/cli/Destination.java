package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Where readings go: the standard output or a folder. */
interface Destination {

    /**
     * Takes what became of an input.
     *
     * @throws OutputException where it cannot be written
     */
    void take(Input input, Product product) throws OutputException;

    /** How a reading is written: as a table for people, as JSON. */
    @FunctionalInterface
    interface Form {
        void write(Product product, OutputStream out) throws IOException;
    }
}
