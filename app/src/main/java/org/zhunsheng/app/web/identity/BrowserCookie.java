package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A cookie with a token of 256 bits that no script reads. */
enum BrowserCookie {
    /** Of a session: no foreign page makes a browser send it. */
    SESSION("zs_session", "/", "Strict"),
    /** Of a browser that is away at another house. A foreign page leads back from there, so it comes along with links. */
    DEPARTURE("zs_departure", OpenIdController.PATH, "Lax");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String title;
    private final String path;
    private final String sameSite;

    BrowserCookie(String title, String path, String sameSite) {
        this.title = title;
        this.path = path;
        this.sameSite = sameSite;
    }

    /** The token that a request brings, where it has the shape of one. */
    @Nullable
    String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(title)
                    && TOKEN.matcher(cookie.getValue()).matches()) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** Gives a browser a token for a time: a negative one lasts as long as the browser is open, none at all takes it away. */
    void give(String token, Duration length, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(title, token)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .maxAge(length)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
