package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Place.Line;
import org.zhunsheng.model.Place.OnPage;
import org.zhunsheng.model.Place.Paragraph;
import org.zhunsheng.model.Place.SheetCell;
import org.zhunsheng.model.Place.TableCell;

/** Places in JSON: the first key says what kind of place it is. */
final class PlaceFormat {
    private PlaceFormat() {}

    private static final Field<Place, Integer> LINE =
            field("line", Codecs.WHOLE, place -> place instanceof Line line ? line.line() : null);
    private static final Field<Place, Integer> PARAGRAPH =
            field("paragraph", Codecs.WHOLE, place -> place instanceof Paragraph text ? text.paragraph() : null);
    private static final Field<Place, Integer> TABLE =
            field("table", Codecs.WHOLE, place -> place instanceof TableCell cell ? cell.table() : null);
    private static final Field<Place, String> SHEET =
            field("sheet", Codecs.TEXT, place -> place instanceof SheetCell cell ? cell.sheet() : null);
    private static final Field<Place, Integer> PAGE =
            field("page", Codecs.WHOLE, place -> place instanceof OnPage spot ? spot.page() : null);
    private static final Field<Place, Integer> ROW = field("row", Codecs.WHOLE, PlaceFormat::row);
    private static final Field<Place, Integer> COLUMN = field("column", Codecs.WHOLE, PlaceFormat::column);
    private static final Field<Place, Integer> LEFT =
            field("left", Codecs.WHOLE, place -> place instanceof OnPage spot ? spot.left() : null);
    private static final Field<Place, Integer> TOP =
            field("top", Codecs.WHOLE, place -> place instanceof OnPage spot ? spot.top() : null);

    /** A place. */
    static final Shape<Place> PLACE =
            Shape.of(PlaceFormat::place, LINE, PARAGRAPH, TABLE, SHEET, PAGE, ROW, COLUMN, LEFT, TOP);

    private static final Codec<List<Place>> PLACE_LIST = Codecs.list(PLACE);

    /** The places of all values by their JSON pointers. */
    static final Codec<Map<String, List<Place>>> BY_POINTER = new Codec<>() {
        @Override
        public Map<String, List<Place>> read(JsonIn in) throws IOException {
            in.expect(JsonToken.START_OBJECT, "对象", "an object");
            Map<String, List<Place>> places = new LinkedHashMap<>();
            while (in.next() != JsonToken.END_OBJECT) {
                String pointer = in.text();
                in.next();
                if (places.put(pointer, PLACE_LIST.read(in)) != null) {
                    throw in.refusal("键重复", "the key stands twice");
                }
            }
            return places;
        }

        @Override
        public void write(Map<String, List<Place>> places, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, List<Place>> entry : places.entrySet()) {
                out.writeFieldName(Characters.wellFormed(entry.getKey()));
                PLACE_LIST.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }
    };

    private static @Nullable Integer row(Place place) {
        return switch (place) {
            case TableCell cell -> cell.row();
            case SheetCell cell -> cell.row();
            case Line line -> null;
            case Paragraph text -> null;
            case OnPage spot -> null;
        };
    }

    private static @Nullable Integer column(Place place) {
        return switch (place) {
            case Line line -> line.column();
            case TableCell cell -> cell.column();
            case SheetCell cell -> cell.column();
            case Paragraph text -> null;
            case OnPage spot -> null;
        };
    }

    private static Place place(Values values) throws IOException {
        Integer line = values.get(LINE);
        if (line != null) {
            return new Line(line, values.need(COLUMN));
        }
        Integer paragraph = values.get(PARAGRAPH);
        if (paragraph != null) {
            return new Paragraph(paragraph);
        }
        Integer table = values.get(TABLE);
        if (table != null) {
            return new TableCell(table, values.need(ROW), values.need(COLUMN));
        }
        String sheet = values.get(SHEET);
        if (sheet != null) {
            return new SheetCell(sheet, values.need(ROW), values.need(COLUMN));
        }
        return new OnPage(values.need(PAGE), values.need(LEFT), values.need(TOP));
    }
}
