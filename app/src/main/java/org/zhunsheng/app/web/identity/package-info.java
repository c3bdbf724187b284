/**
 * Who is let in: signing in and out, one's own account, the tokens of machines, and the people that an administrator keeps.
 *
 * <p>Start at {@link org.zhunsheng.app.web.identity.SignIn}; {@link org.zhunsheng.app.web.identity.IdentityFeature} puts the
 * parts together.
 */
@NullMarked
package org.zhunsheng.app.web.identity;

import org.jspecify.annotations.NullMarked;
