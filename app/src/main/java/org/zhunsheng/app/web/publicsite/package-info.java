/**
 * {@code /public}: the public site for strangers, the same pages as {@code zhunsheng publish} writes, made when somebody asks.
 * Start at {@link org.zhunsheng.app.web.publicsite.PublicPages}. It knows the editions and nothing else of what is kept.
 */
@NullMarked
package org.zhunsheng.app.web.publicsite;

import org.jspecify.annotations.NullMarked;
