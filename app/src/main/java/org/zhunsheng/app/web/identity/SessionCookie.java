package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie of a session. */
final class SessionCookie {
    private static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    private SessionCookie() {}

    /** The token that a request brings, where it has the shape of one. */
    static @Nullable String of(HttpServletRequest request) {
        return BrowserCookie.SESSION.of(request);
    }

    /** Gives a browser the token. */
    static void give(String token, HttpServletRequest request, HttpServletResponse response) {
        BrowserCookie.SESSION.give(token, WHILE_OPEN, request, response);
    }

    /** Takes it away. */
    static void take(HttpServletRequest request, HttpServletResponse response) {
        BrowserCookie.SESSION.give("", Duration.ZERO, request, response);
    }
}
