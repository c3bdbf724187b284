package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.reading.source.ReadingException;

/**
 * JSON without a meaning: maps, lists, texts, decimals and flags, for whoever changes or compares single values. A text that
 * was refused as a document is not made one here.
 */
public final class JsonTrees {
    private JsonTrees() {}

    /**
     * Takes a text apart. Objects become {@code Map<String, Object>}, arrays {@code List<Object>}, both to be changed freely.
     *
     * @throws ReadingException {@code FORMAT} where it is no JSON
     */
    public static @Nullable Object parse(String json) throws ReadingException {
        try (JsonParser in = DocumentReader.FACTORY.createParser(json)) {
            in.nextToken();
            Object value = value(in);
            if (in.nextToken() != null) {
                throw ReadingException.unfit("", "内容之后还有内容", "something stands behind the value");
            }
            return value;
        } catch (ReadingException refused) {
            throw refused;
        } catch (IOException broken) {
            throw ReadingException.unfit("", "不是有效的 JSON", "not valid JSON");
        }
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw ReadingException.unfit("", "没有内容", "there is nothing");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private static List<@Nullable Object> array(JsonParser in) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return items;
    }

    /** The text of a tree, on one line. */
    public static String text(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = DocumentReader.FACTORY.createGenerator(text)) {
            out.setCharacterEscapes(new Characters());
            write(tree, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private static void write(@Nullable Object tree, JsonGenerator out) throws IOException {
        switch (tree) {
            case null -> out.writeNull();
            case Map<?, ?> fields -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    out.writeFieldName(Characters.wellFormed(String.valueOf(field.getKey())));
                    write(field.getValue(), out);
                }
                out.writeEndObject();
            }
            case List<?> items -> {
                out.writeStartArray();
                for (Object item : items) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case BigDecimal number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case Boolean flag -> out.writeBoolean(flag);
            default -> out.writeString(Characters.wellFormed(tree.toString()));
        }
    }

    /** A text as a tree to be compared; absent values are left out. */
    public static Tree compared(String json) throws ReadingException {
        return compared(parse(json));
    }

    private static Tree compared(@Nullable Object tree) {
        return switch (tree) {
            case Map<?, ?> fields -> {
                Map<String, Tree> node = new LinkedHashMap<>();
                fields.forEach((key, value) -> {
                    if (value != null) {
                        node.put(String.valueOf(key), compared(value));
                    }
                });
                yield new Tree.Node(node);
            }
            case List<?> items ->
                new Tree.Items(items.stream().map(JsonTrees::compared).toList());
            case BigDecimal number -> new Tree.Leaf(number.toPlainString());
            case null, default -> new Tree.Leaf(String.valueOf(tree));
        };
    }
}
