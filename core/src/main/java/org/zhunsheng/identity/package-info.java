/**
 * Who acts: people, their roles, what a role permits, and how far it reaches.
 *
 * <p>Start at {@link org.zhunsheng.identity.Officer}, the person (or machine) behind a request;
 * {@link org.zhunsheng.identity.People}, {@link org.zhunsheng.identity.Sessions} and
 * {@link org.zhunsheng.identity.AccessTokens} are kept by the store. How passwords are hashed and one-time codes are counted
 * is the business of the door.
 */
@NullMarked
package org.zhunsheng.identity;

import org.jspecify.annotations.NullMarked;
