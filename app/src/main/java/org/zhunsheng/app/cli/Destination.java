package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.zhunsheng.reading.Reading;

/** Where readings go: the standard output or a folder. */
interface Destination {

    /**
     * Takes what was read from an input.
     *
     * @throws OutputException where it cannot be written
     */
    void take(Input input, Reading reading) throws OutputException;

    /** How a reading is written: as a table for people, as JSON. */
    @FunctionalInterface
    interface Form {
        void write(Reading reading, OutputStream out) throws IOException;
    }
}
