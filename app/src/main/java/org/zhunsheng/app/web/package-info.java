/**
 * What all features of the server share: who is asking ({@link org.zhunsheng.app.web.CurrentOfficer}), what an end point
 * demands ({@link org.zhunsheng.app.web.Requires}), how something is refused ({@link org.zhunsheng.app.web.Refusal}), pages,
 * orders, revisions and limits.
 *
 * <p>A feature is a package below; features don't know each other. Start at {@link org.zhunsheng.app.web.Requires}.
 */
@NullMarked
package org.zhunsheng.app.web;

import org.jspecify.annotations.NullMarked;
