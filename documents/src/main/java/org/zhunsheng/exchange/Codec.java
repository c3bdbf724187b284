package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * How values of one type stand in JSON, in both directions.
 *
 * @param <T> the type in the model
 */
interface Codec<T> {

    /**
     * Takes the value on which the parser stands.
     *
     * @throws org.zhunsheng.reading.source.ReadingException naming the JSON pointer, where the value is of another kind
     */
    T read(JsonIn in) throws IOException;

    /** Writes the value; the generator stands where a value is due. */
    void write(T value, JsonGenerator out) throws IOException;
}
