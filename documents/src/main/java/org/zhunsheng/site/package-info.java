/**
 * The public site: what editions say, as pages that need no server and hardly a script. Start at {@link
 * org.zhunsheng.site.SiteWriter}, which writes all of it into a folder, or at {@link org.zhunsheng.site.PublicSite}, which
 * makes one page when somebody asks for it; both show the same.
 *
 * <p>{@code shelf} says what there is and where it is found, {@code page} writes the pages, {@code search} the index that a
 * browser searches in, {@code download} the files. Nothing here knows where editions are kept, and nothing is shown that
 * does not stand in an edition.
 */
@NullMarked
package org.zhunsheng.site;

import org.jspecify.annotations.NullMarked;
