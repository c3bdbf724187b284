package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Place.Line;
import org.zhunsheng.model.Place.OnPage;
import org.zhunsheng.model.Place.Paragraph;
import org.zhunsheng.model.Place.SheetCell;
import org.zhunsheng.model.Place.TableCell;
import org.zhunsheng.reading.SourceView;
import org.zhunsheng.reading.SourceView.Cell;
import org.zhunsheng.reading.SourceView.Piece;
import org.zhunsheng.reading.SourceView.Table;
import org.zhunsheng.reading.SourceView.Text;

/**
 * The source beside a reading as JSON, block by block, so that a page can ask for a part of it. A long table comes in slices
 * of {@link #ROWS} rows, each with the number of its table and of its first row.
 */
public final class SourceText {
    /** How many rows a slice of a table has at most. */
    public static final int ROWS = 100;

    private SourceText() {}

    /** Every block as a JSON object on one line, in reading order. */
    public static List<String> blocks(SourceView source) {
        List<String> blocks = new ArrayList<>();
        int number = 0;
        for (Piece piece : source.blocks()) {
            int block = number;
            switch (piece) {
                case Text text -> blocks.add(object(out -> paragraph(block, text, out)));
                case Table table -> {
                    for (int first = 0; first == 0 || first < table.rows().size(); first += ROWS) {
                        int from = first;
                        blocks.add(object(out -> slice(block, table, from, out)));
                    }
                }
            }
            number++;
        }
        return blocks;
    }

    /** Writes the fields of an object. */
    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = DocumentReader.FACTORY.createGenerator(text)) {
            out.setCharacterEscapes(new Characters());
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private static void paragraph(int block, Text text, JsonGenerator out) throws IOException {
        out.writeNumberField("block", block);
        out.writeStringField("type", "PARAGRAPH");
        out.writeStringField("text", Characters.wellFormed(text.text()));
        place(text.place(), out);
    }

    private static void slice(int block, Table table, int first, JsonGenerator out) throws IOException {
        out.writeNumberField("block", block);
        out.writeStringField("type", "GRID");
        out.writeStringField("caption", Characters.wellFormed(table.caption()));
        out.writeBooleanField("aligned", table.aligned());
        out.writeNumberField("firstRow", first);
        out.writeNumberField("rowCount", table.rows().size());
        out.writeArrayFieldStart("rows");
        for (List<Cell> row :
                table.rows().subList(first, Math.min(first + ROWS, table.rows().size()))) {
            out.writeStartObject();
            out.writeArrayFieldStart("cells");
            for (Cell cell : row) {
                out.writeStartObject();
                cell(cell, out);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void cell(Cell cell, JsonGenerator out) throws IOException {
        out.writeNumberField("column", cell.column());
        out.writeNumberField("columns", cell.columns());
        out.writeNumberField("rows", cell.rows());
        out.writeStringField("text", Characters.wellFormed(cell.text()));
        place(cell.place(), out);
    }

    private static void place(Place place, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("place");
        out.writeStringField("kind", kind(place));
        out.writeStringField("key", Characters.wellFormed(PlaceKey.of(place)));
        out.writeStringField("words", Characters.wellFormed(PlaceKey.chinese(place)));
        out.writeStringField("wordsEn", Characters.wellFormed(place.describe()));
        if (place instanceof OnPage spot) {
            out.writeNumberField("page", spot.page());
            out.writeNumberField("left", spot.left());
            out.writeNumberField("top", spot.top());
        }
        out.writeEndObject();
    }

    private static String kind(Place place) {
        return switch (place) {
            case Line line -> "LINE";
            case Paragraph text -> "PARAGRAPH";
            case TableCell cell -> "TABLE_CELL";
            case SheetCell cell -> "SHEET_CELL";
            case OnPage spot -> "ON_PAGE";
        };
    }
}
