package org.zhunsheng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. Of a session's token only the SHA-256 is kept: who reads the database cannot use it.
 * Signing in and out puts itself on record.
 */
public interface Sessions {

    /** Signs somebody in: their failures are forgotten, and they are seen. */
    void begin(NewSession session);

    /** The session of a token; absent where there is none, it is over, or its person is not active any more. */
    Optional<Session> find(String token, Instant now, Duration idle);

    /** Notes that somebody is still there, at most once a minute. Returns whether something was written. */
    boolean touch(String token, Instant now);

    /** Signs out. Nothing happens where there is no such session. */
    void end(String token);

    /** Ends all sessions of somebody, except perhaps the one in which they are. Returns how many. */
    int endAll(UUID person, @Nullable String exceptToken);

    /** Forgets what is over. Returns how many. */
    int purge(Instant now, Duration idle);

    /**
     * Somebody who proved themselves.
     *
     * @param person who
     * @param token at least 128 random bits, as the browser keeps them
     * @param csrfToken at least 128 other ones
     * @param at when
     * @param expiresAt when it ends, whatever they do
     * @param from the network address
     */
    record NewSession(UUID person, String token, String csrfToken, Instant at, Instant expiresAt, String from) {

        @Override
        public String toString() {
            return "NewSession[" + person + "]";
        }
    }
}
