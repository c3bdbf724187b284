package org.zhunsheng.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.lifecycle.Parts;

/**
 * Something that stands against letting a text out.
 *
 * @param code which check it comes from, such as {@code J-02}: stable
 * @param gravity what it means for the release
 * @param pointer where, as a JSON pointer into the text for the public; empty for the whole
 * @param found what was found there, as far as it may be repeated
 * @param message what is wrong, for people
 */
public record Concern(String code, Gravity gravity, String pointer, String found, Wording message) {
    private static final Pattern PROJECT = Pattern.compile("/projects/([0-9]+)(?:/.*)?");
    private static final int KEY_BYTES = 16;

    /** What a concern means for the release. */
    public enum Gravity {
        /** It cannot go out like this, whatever is said. */
        BLOCKS,
        /** It can go out with an explanation in words, which is kept and seen by the reviewer. */
        TO_EXPLAIN,
        /** To be known. */
        TOLD
    }

    /** Its name, which stays the same as long as the same is found in the same place. */
    public String key() {
        return Parts.hash(KEY_BYTES, code, pointer, found);
    }

    /** The same with another gravity. */
    Concern of(Gravity other) {
        return new Concern(code, other, pointer, found, message);
    }

    /** The position of the project that it is about in the text for the public, or -1. */
    public int project() {
        Matcher project = PROJECT.matcher(pointer);
        return project.matches() ? Integer.parseInt(project.group(1)) : -1;
    }
}
