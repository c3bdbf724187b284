package org.zhunsheng.model;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its printed number or heading: an item of a goal, a safeguard, a note.
 *
 * @param label without closing punctuation, or absent
 * @param text the paragraph
 */
public record LabelledText(@Nullable String label, String text) {
    public LabelledText {
        Text.absentOrPrinted(label, "label");
        Text.printed(text, "text");
    }
}
