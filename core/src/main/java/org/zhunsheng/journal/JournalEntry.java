package org.zhunsheng.journal;

/**
 * A link of the chain.
 *
 * @param sequence from 1, without a gap
 * @param act who, when, from where
 * @param happening what
 * @param previousHash the hash of the entry before, in small hexadecimal digits; of the first one, zeros
 * @param hash over everything above
 */
public record JournalEntry(long sequence, Act act, Happening happening, String previousHash, String hash) {}
