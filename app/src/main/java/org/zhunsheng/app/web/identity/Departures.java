package org.zhunsheng.app.web.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Browsers that were sent to another house and have not come back. Each comes back once and within a few minutes, or begins
 * again. Forgets those that left the longest ago when there are too many.
 */
final class Departures {
    /** How long one may take to prove oneself elsewhere. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final Map<String, Departure> away = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Departure> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What is known of a browser until it comes back.
     *
     * @param browser what its cookie has to say then
     * @param returnTo where it was told to come back to
     * @param nonce what has to stand in what the other house says about the person
     * @param verifier what shows the other house that who asks for that is who sent the browser (PKCE)
     * @param until when it is too late
     * @param session the session that it had before, which ends when another one begins
     */
    record Departure(
            String browser,
            URI returnTo,
            String nonce,
            String verifier,
            Instant until,
            @Nullable String session) {
        @Override
        public String toString() {
            return "Departure[…]";
        }
    }

    synchronized void leave(String state, Departure departure) {
        away.put(state, departure);
    }

    /** The departure of a browser that is back. A browser that did not leave uses up nothing of the one that did. */
    synchronized Optional<Departure> back(String state, String browser, Instant now) {
        Departure departure = away.get(state);
        if (departure == null || !isSame(departure.browser(), browser)) {
            return Optional.empty();
        }
        away.remove(state);
        return Optional.of(departure).filter(known -> now.isBefore(known.until()));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
