package org.zhunsheng.reading.source;

import java.io.IOException;

/** Reads one type of file. */
interface SourceReader {

    /**
     * Turns the bytes of a file into its visible text.
     *
     * @throws ReadingException with a stable code where the file is damaged, protected, or beyond a limit
     */
    SourceDocument read(SourceFile file, Limits limits) throws IOException;
}
