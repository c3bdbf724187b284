package org.zhunsheng.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.zhunsheng.reading.source.ReadingException;

/** What the reader has against a text. */
final class Refusals {
    private Refusals() {}

    /** The refusal, or {@code null} where the text is read. */
    static ReadingException of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(ReadingException.class, () -> DocumentReader.read(bytes, "x.json"));
    }
}
