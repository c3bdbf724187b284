package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.source.ReadingException;

/** The JSON that is being read: a parser, the name for messages, and what the format has no place for. */
final class JsonIn {
    private final JsonParser parser;
    private final String fileName;
    private final List<Unread> unknown = new ArrayList<>();

    JsonIn(JsonParser parser, String fileName) {
        this.parser = parser;
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** Keys that the format does not have, with the value that stood there. */
    List<Unread> unknown() {
        return unknown;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Steps to the next token. */
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The text of the current token. */
    String text() throws IOException {
        return parser.getText();
    }

    /** Makes sure that the current token is of the kind that the format demands here. */
    void expect(JsonToken wanted, String chinese, String english) throws IOException {
        if (parser.currentToken() != wanted) {
            throw refusal("应为" + chinese, "expected " + english + ", found " + found());
        }
    }

    /** Reads the object on which the parser stands; {@code null} values count as absent. */
    <R> Values object(Shape<R> shape) throws IOException {
        expect(JsonToken.START_OBJECT, "对象", "an object");
        Values values = new Values(this, pointer());
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw refusal("键重复", "the key stands twice");
            }
            parser.nextToken();
            Field<? super R, ?> field = shape.field(name);
            if (field == null) {
                keepUnknown();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                values.put(name, field.codec().read(this));
            }
        }
        return values;
    }

    private void keepUnknown() throws IOException {
        String at = pointer();
        StringWriter kept = new StringWriter();
        try (JsonGenerator copy = DocumentReader.FACTORY.createGenerator(kept)) {
            copy.copyCurrentStructure(parser);
        }
        unknown.add(new Unread(at, kept.toString()));
    }

    /** A refusal at the value on which the parser stands. */
    IOException refusal(String chinese, String english) {
        return refusal(pointer(), chinese, english);
    }

    /** A refusal of what the model refuses, at the value on which the parser stands. */
    IOException refusal(IllegalArgumentException impossible) {
        return refusal(pointer(), impossible);
    }

    /** A refusal of what the model refuses, at a JSON pointer. */
    IOException refusal(String pointer, IllegalArgumentException impossible) {
        String why = String.valueOf(impossible.getMessage());
        return refusal(pointer, "内容不成立（" + why + "）", why);
    }

    /** A refusal at a JSON pointer. */
    IOException refusal(String pointer, String chinese, String english) {
        String at = pointer.isEmpty() ? "/" : pointer;
        return ReadingException.unfit(
                pointer,
                fileName + "：不符合 zhunsheng/1 格式，位置 " + at + "：" + chinese + "。请改正后再试。",
                fileName + ": not in the zhunsheng/1 format at " + at + ": " + english + ". Correct it and retry.");
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case null, default -> "nothing";
        };
    }
}
