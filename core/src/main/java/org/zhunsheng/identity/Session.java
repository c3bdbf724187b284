package org.zhunsheng.identity;

import java.time.Instant;

/**
 * Somebody who is signed in, and the browser in which they are.
 *
 * @param person with their roles as they are now
 * @param csrfToken what their unsafe requests carry
 * @param createdAt when they signed in
 * @param seenAt when they last did something, to the minute
 * @param expiresAt when it ends, whatever they do
 * @param from the network address from which they signed in
 */
public record Session(
        Person person, String csrfToken, Instant createdAt, Instant seenAt, Instant expiresAt, String from) {

    @Override
    public String toString() {
        return "Session[" + person.login() + "]";
    }
}
