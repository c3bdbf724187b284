package org.zhunsheng.app.web;

import org.zhunsheng.reading.source.ReadingException;

/** What the exchange format refuses, as a refusal of the request: the field by its JSON pointer. */
public final class UnreadableBody {
    private UnreadableBody() {}

    /**
     * The refusal of a value.
     *
     * @param below the field of the body that holds it
     */
    public static Refusal of(ReadingException refused, String below) {
        String pointer = refused.pointer();
        return Refusal.field(below + (pointer == null ? "" : pointer), "web.exchange", refused);
    }
}
