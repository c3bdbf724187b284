package org.zhunsheng.journal;

/**
 * A link of the chain by its hash: the last one, or one that somebody noted down.
 *
 * @param sequence its number, 0 before there is any
 * @param hash its hash
 */
public record ChainHead(long sequence, String hash) {}
