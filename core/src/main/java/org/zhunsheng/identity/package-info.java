/**
 * Who acts: people, their roles, what a role permits, and how far it reaches.
 *
 * <p>Start at {@link org.zhunsheng.identity.Officer}, the person (or machine) behind a request.
 */
@NullMarked
package org.zhunsheng.identity;

import org.jspecify.annotations.NullMarked;
