package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.LabelledText;

/** Names with codes and texts with labels in JSON. */
final class TextFormat {
    private TextFormat() {}

    private static final Field<CodedName, String> CODE = field("code", Codecs.TEXT, CodedName::code);
    private static final Field<CodedName, String> NAME = field("name", Codecs.TEXT, CodedName::name);

    /** A department, a unit, a supervisor, an activity. */
    static final Shape<CodedName> CODED_NAME =
            Shape.of(values -> new CodedName(values.get(CODE), values.get(NAME)), CODE, NAME);

    private static final Field<LabelledText, String> LABEL = field("label", Codecs.TEXT, LabelledText::label);
    private static final Field<LabelledText, String> TEXT = field("text", Codecs.TEXT, LabelledText::text);

    /** An item of a goal or a safeguard, a note. */
    static final Shape<LabelledText> LABELLED_TEXT =
            Shape.of(values -> new LabelledText(values.get(LABEL), values.need(TEXT)), LABEL, TEXT);
}
