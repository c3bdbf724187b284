package org.zhunsheng.regulation;

/**
 * A term that the law no longer uses.
 *
 * @param old the term as documents still have it
 * @param instead what it is called today
 * @param source a key of the citations
 */
public record Term(String old, String instead, String source) {}
