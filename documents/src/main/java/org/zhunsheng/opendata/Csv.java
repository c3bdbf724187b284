package org.zhunsheng.opendata;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Formulas;

/**
 * Writes CSV by RFC 4180, in UTF-8 with the mark that Excel knows it by. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, and so does one that begins with an apostrophe: whoever reads takes one apostrophe away where
 * a text begins with it, and has what was written. Numbers are written as they are.
 */
final class Csv implements Closeable {
    /** What stands before a text that would be a formula, and before one that begins with it. */
    static final String ESCAPE = "'";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private boolean inRow;

    Csv(OutputStream stream, List<String> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(
                stream,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        out.write(BYTE_ORDER_MARK);
        for (String column : columns) {
            raw(column);
        }
        end();
    }

    /** A cell with words. */
    void text(@Nullable String text) throws IOException {
        if (text != null && (Formulas.looksLikeOne(text) || text.startsWith(ESCAPE))) {
            raw(ESCAPE + text);
        } else {
            raw(text == null ? "" : text);
        }
    }

    /** A cell with a number. */
    void number(@Nullable BigDecimal number) throws IOException {
        raw(number == null ? "" : number.toPlainString());
    }

    private void raw(String text) throws IOException {
        if (inRow) {
            out.write(',');
        }
        inRow = true;
        if (!isQuoted(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.write('"');
            }
            out.write(c);
        }
        out.write('"');
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    /** Ends the row. */
    void end() throws IOException {
        out.write(LINE_END);
        inRow = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
