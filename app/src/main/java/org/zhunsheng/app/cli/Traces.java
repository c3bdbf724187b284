package org.zhunsheng.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.zhunsheng.app.words.Printable;

/** Stack traces for {@code --debug}, which is the only way to see one. */
final class Traces {
    private Traces() {}

    static String of(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return Printable.lines(trace.toString().replace("\t", "    ").stripTrailing());
    }
}
