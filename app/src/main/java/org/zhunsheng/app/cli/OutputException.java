package org.zhunsheng.app.cli;

import java.io.IOException;

/** Results that cannot be written. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param where the file, or the name of the stream */
    OutputException(String where, IOException cause) {
        super(where + ": " + cause.getMessage(), cause);
    }

    /** What could not be written, and why. */
    String what() {
        return String.valueOf(getMessage());
    }

    /** Whether the reader at the other end of a pipe has gone, as {@code head} does: no reason to complain. */
    boolean isClosedPipe() {
        return what().endsWith("Broken pipe");
    }
}
