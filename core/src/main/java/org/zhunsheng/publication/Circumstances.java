package org.zhunsheng.publication;

/**
 * What a ruling depends on besides where the publication stands.
 *
 * @param projects how many projects have an approved version
 * @param blocking how many concerns stand against the text that is prepared, whatever is said to them
 * @param unexplained how many more want a word of explanation
 * @param changed whether what was approved is no longer what the text was prepared from
 */
public record Circumstances(int projects, int blocking, int unexplained, boolean changed) {
    /** Nothing stands against it. */
    public static final Circumstances CLEAR = new Circumstances(1, 0, 0, false);
}
