package org.zhunsheng.integrated;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as JSON: the tables with their rows as objects, then what does not fit. */
final class JsonRows implements IntegratedRows.RowSink {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private @Nullable SystemTable table;

    JsonRows(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeObjectFieldStart("tables");
    }

    @Override
    public void table(SystemTable next) throws IOException {
        if (table != null) {
            json.writeEndArray();
        }
        json.writeArrayFieldStart(next.name());
        table = next;
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        if (table == null) {
            throw new IllegalStateException("a row before its table");
        }
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell != null) {
                json.writeStringField(table.columns().get(i).name(), cell);
            }
        }
        json.writeEndObject();
    }

    @Override
    public void end(List<Misfit> misfits) throws IOException {
        if (table != null) {
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("misfits");
        for (Misfit misfit : misfits) {
            json.writeStartObject();
            json.writeStringField("table", misfit.where().table());
            json.writeStringField("column", misfit.where().column());
            json.writeNumberField("row", misfit.where().row());
            json.writeNumberField("project", misfit.where().project());
            if (misfit.where().projectName() != null) {
                json.writeStringField("projectName", misfit.where().projectName());
            }
            json.writeStringField("fault", misfit.fault().name());
            if (misfit.limit() > 0) {
                json.writeNumberField("length", misfit.length());
                json.writeNumberField("limit", misfit.limit());
            }
            if (misfit.value() != null) {
                json.writeStringField("value", misfit.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
