package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.FieldChange;

/** Changes of fields as they stand in one column: {@code [["/name","before","after"],…]}. */
final class FieldChanges {
    private FieldChanges() {}

    private static final JsonFactory JSON = new JsonFactory();

    static String json(List<FieldChange> changes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (FieldChange change : changes) {
                out.writeStartArray();
                out.writeString(change.field());
                write(out, change.before());
                write(out, change.after());
                out.writeEndArray();
            }
            out.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(text);
        }
    }

    /** What {@link #json} wrote; anything else was put there by somebody else and is refused. */
    static List<FieldChange> of(String json) {
        List<FieldChange> changes = new ArrayList<>();
        try (JsonParser in = JSON.createParser(json)) {
            expect(in.nextToken(), JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                String field = in.nextTextValue();
                String before = in.nextTextValue();
                String after = in.nextTextValue();
                expect(in.nextToken(), JsonToken.END_ARRAY);
                changes.add(new FieldChange(field == null ? "" : field, before, after));
            }
            expect(in.currentToken(), JsonToken.END_ARRAY);
            return changes;
        } catch (IOException broken) {
            throw new UncheckedIOException("not a list of changes", broken);
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("found " + found + " where " + wanted + " is due");
        }
    }
}
