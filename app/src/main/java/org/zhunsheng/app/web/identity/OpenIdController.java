package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhunsheng.app.web.ForStrangers;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestIdentity;

/** {@code /session/oidc}: signing in at another house. A browser goes through here as from page to page, not as a program. */
@RestController
@RequestMapping(OpenIdController.PATH)
class OpenIdController {
    static final String PATH = "/api/v1/session/oidc";
    private static final String CALLBACK = "/callback";

    private final OpenIdSignIn openId;

    OpenIdController(OpenIdSignIn openId) {
        this.openId = openId;
    }

    /** What a browser brings back. */
    record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String iss) {
        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /** Leads a browser to the house where people of this one can sign in; back to the page of signing in where it cannot. */
    @ForStrangers
    @GetMapping
    @ResponseStatus(HttpStatus.FOUND)
    void depart(HttpServletRequest request, HttpServletResponse response) {
        lead(response, () -> {
            URI returnTo = ServletUriComponentsBuilder.fromContextPath(request)
                    .path(PATH + CALLBACK)
                    .build()
                    .toUri();
            OpenIdSignIn.Leaving leaving = openId.depart(returnTo, SessionCookie.of(request), origin(request));
            BrowserCookie.DEPARTURE.give(leaving.browser(), Departures.PATIENCE, request, response);
            return leaving.to().toString();
        });
    }

    /** Signs in whom the other house vouches for and leads to the first page; or to that of signing in, with the problem's code. */
    @ForStrangers
    @GetMapping(CALLBACK)
    @ResponseStatus(HttpStatus.FOUND)
    void arrive(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        lead(response, () -> {
            String browser = BrowserCookie.DEPARTURE.of(request);
            BrowserCookie.DEPARTURE.give("", Duration.ZERO, request, response);
            OpenIdSignIn.Back back = new OpenIdSignIn.Back(answer.state(), browser, answer.code(), answer.iss());
            SessionCookie.give(openId.arrive(back, origin(request)), request, response);
            return "/";
        });
    }

    private static void lead(HttpServletResponse response, Supplier<String> way) {
        String to;
        try {
            to = way.get();
        } catch (RuntimeException failure) {
            to = "/sign-in?problem=" + Refusal.of(failure).code().code();
        }
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    private static SignIn.Origin origin(HttpServletRequest request) {
        return new SignIn.Origin(request.getRemoteAddr(), RequestIdentity.of(request));
    }
}
