package org.zhunsheng.reading.source;

import java.util.BitSet;

/**
 * Follows the fields of a Word text: a field's instruction ({@code TC "…" \l 1}, {@code PAGEREF}) is not content, its
 * result is. Fields stand within fields.
 */
final class FieldMarks {
    private final BitSet inResult = new BitSet();
    private int depth;
    private int instructions;

    /** Forgets all fields: another text begins. */
    void clear() {
        depth = 0;
        instructions = 0;
    }

    /** A field begins, with its instruction. */
    void begin() {
        inResult.clear(depth++);
        instructions++;
    }

    /** The instruction of the innermost field is over, its result follows. */
    void separate() {
        if (depth > 0 && !inResult.get(depth - 1)) {
            inResult.set(depth - 1);
            instructions--;
        }
    }

    /** The innermost field is over. */
    void end() {
        if (depth > 0) {
            depth--;
            if (!inResult.get(depth)) {
                instructions--;
            }
        }
    }

    /** Whether what stands here is instruction and not content. */
    boolean hide() {
        return instructions > 0;
    }

    /**
     * A paragraph ends. Instructions never run over paragraphs; one that seems to lost its end mark, and must not
     * swallow the rest of the document.
     */
    void paragraphEnds() {
        while (depth > 0 && !inResult.get(depth - 1)) {
            end();
        }
    }
}
