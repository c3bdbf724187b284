/**
 * What can be downloaded about an edition: its text in the exchange format, and official documents in the layout that {@code
 * downloads.yaml} says for its kind and region. Start at {@link org.zhunsheng.site.download.Downloads}.
 */
@NullMarked
package org.zhunsheng.site.download;

import org.jspecify.annotations.NullMarked;
