package org.zhunsheng.store;

import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** Short texts from outside, as they may be kept: trimmed, of one line, not longer than their column. */
final class Words {
    private Words() {}

    /**
     * A name or code.
     *
     * @throws Refused where it is blank, too long, or has characters that cannot be seen
     */
    static String kept(String field, String text, int most) {
        String kept = text.strip();
        if (kept.isEmpty()) {
            throw new Refused(new Refusal.Unfit(field, "blank"));
        }
        if (kept.codePointCount(0, kept.length()) > most) {
            throw new Refused(new Refusal.Unfit(field, "too-long"));
        }
        if (kept.codePoints().anyMatch(Words::isHidden)) {
            throw new Refused(new Refusal.Unfit(field, "hidden-characters"));
        }
        return kept;
    }

    /** Controls, marks that turn the direction of writing, and halves of characters: they only serve to deceive. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }
}
