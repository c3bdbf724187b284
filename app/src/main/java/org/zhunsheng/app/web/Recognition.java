package org.zhunsheng.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking, and refuses changes that a foreign page may have sent in the name of somebody signed in: those bring
 * the cookie, but not the token of the session.
 */
final class Recognition extends OncePerRequestFilter {
    private static final String CSRF_HEADER = "X-CSRF-Token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Doorkeeper doorkeeper;
    private final Problems problems;

    Recognition(Doorkeeper doorkeeper, Problems problems) {
        this.doorkeeper = doorkeeper;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            recognise(request);
        } catch (RuntimeException refused) {
            problems.answer(request, response, Failures.refusal(refused));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void recognise(HttpServletRequest request) {
        if (!SAFE.contains(request.getMethod()) && isFromForeignPage(request)) {
            throw Refusal.of(ProblemCode.FORGED);
        }
        CurrentOfficer officer = doorkeeper.recognise(request);
        if (officer == null) {
            return;
        }
        if (officer.means() instanceof CurrentOfficer.Session session
                && !SAFE.contains(request.getMethod())
                && !isSame(request.getHeader(CSRF_HEADER), session.csrfToken())) {
            throw Refusal.of(ProblemCode.FORGED);
        }
        CurrentOfficerArgument.set(request, officer);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Recognised(officer));
        SecurityContextHolder.setContext(context);
    }

    /** Browsers say themselves where a request comes from; other programs don't. */
    private static boolean isFromForeignPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isSame(@Nullable String sent, String expected) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** The officer in the shape that the security library knows. */
    static final class Recognised extends AbstractAuthenticationToken {
        private static final long serialVersionUID = 1;
        private final transient CurrentOfficer officer;

        Recognised(CurrentOfficer officer) {
            super(List.of());
            this.officer = officer;
            setAuthenticated(true);
        }

        CurrentOfficer officer() {
            return officer;
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return officer.officer().id();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Recognised recognised && recognised.officer.equals(officer);
        }

        @Override
        public int hashCode() {
            return officer.hashCode();
        }
    }
}
