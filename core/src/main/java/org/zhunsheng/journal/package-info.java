/**
 * The journal (日志): who changed what, when, from where and why, as a chain in which each entry holds the hash of the one
 * before, so that an edit, a deletion or another order is found by whoever counts again.
 *
 * <p>Start at {@link org.zhunsheng.journal.JournalEntry}; {@link org.zhunsheng.journal.HashChain} says what is hashed,
 * {@link org.zhunsheng.journal.ChainVerifier} counts again, and {@link org.zhunsheng.journal.Journal} is kept by the store.
 */
@NullMarked
package org.zhunsheng.journal;

import org.jspecify.annotations.NullMarked;
