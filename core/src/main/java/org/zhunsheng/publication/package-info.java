/**
 * What the public may see (公开): documents of approved targets and of results, with everything taken out that must stay
 * inside, in states that never change.
 *
 * <p>An {@link org.zhunsheng.publication.Edition} is what was released; {@link org.zhunsheng.publication.Editions} is where
 * they are kept. The public site, the open data and the server's public pages are made of editions and of nothing else, so
 * that none of them can show what an edition does not hold.
 */
@NullMarked
package org.zhunsheng.publication;

import org.jspecify.annotations.NullMarked;
