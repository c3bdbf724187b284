package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/**
 * Reads documents in the exchange format {@code zhunsheng/1}.
 *
 * <p>Strict about types, so that a number that lost its cents on the way is noticed; keys that the format does not have
 * are kept as unread text with their JSON pointer for a place, so that a later version of the format loses nothing here
 * silently.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /** The format is eight levels deep; what nests deeper than this is no document but an attack. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_TEXT = 100_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    /**
     * Reads one document.
     *
     * @param json the bytes, in UTF-8 (UTF-16 and UTF-32 are recognised)
     * @param name the file's name for messages, and the reading's source where the JSON names none
     * @throws ReadingException {@code FORMAT}, with the JSON pointer of what is wrong
     */
    public static Reading read(byte[] json, String name) throws ReadingException {
        List<Reading> readings = readAll(json, name);
        if (readings.size() > 1) {
            throw new ReadingException(
                    ReadingException.Code.FORMAT,
                    name + "：含有 " + readings.size() + " 份文档，此处只能有一份。请拆分后再试。",
                    name + ": holds " + readings.size() + " documents where one is wanted. Split it and retry.",
                    null);
        }
        return readings.get(0);
    }

    /**
     * Reads one document after the other, as a batch writes them: one a line.
     *
     * @throws ReadingException {@code FORMAT}, with the JSON pointer of what is wrong
     */
    public static List<Reading> readAll(byte[] json, String name) throws ReadingException {
        if (json.length == 0) {
            throw ReadingException.empty(name);
        }
        List<Reading> readings = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonIn in = new JsonIn(parser, name);
            in.next();
            do {
                readings.add(DocumentFormat.READING.read(in));
            } while (in.next() != null);
            return readings;
        } catch (ReadingException refused) {
            throw refused;
        } catch (JsonProcessingException broken) {
            throw notJson(name, where(broken), broken);
        } catch (IOException broken) {
            throw notJson(name, encoding(broken), broken);
        }
    }

    private static String where(JsonProcessingException broken) {
        var at = broken.getLocation();
        String what = broken.getOriginalMessage();
        return at == null ? what : "line " + at.getLineNr() + ":" + at.getColumnNr() + ": " + what;
    }

    private static @Nullable String encoding(IOException broken) {
        return broken instanceof CharConversionException ? "not UTF-8" : broken.getMessage();
    }

    private static ReadingException notJson(String name, @Nullable String where, IOException cause) {
        return new ReadingException(
                ReadingException.Code.FORMAT,
                name + "：不是有效的 JSON（" + where + "）。请重新导出后再试。",
                name + ": not valid JSON (" + where + "). Export it again and retry.",
                cause);
    }
}
