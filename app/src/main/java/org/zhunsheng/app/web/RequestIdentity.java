package org.zhunsheng.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The outermost door: gives each request a name that stands in the log, in the journal and in the answer, writes one line about
 * what changed something, failed or took long, and answers what nobody else caught.
 */
public final class RequestIdentity extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.request");
    private static final String ATTRIBUTE = RequestIdentity.class.getName();
    private static final String HEADER = "X-Request-Id";
    private static final int RADIX = 36;
    private static final long SLOW_MS = 2_000;
    private static final long NANOS_PER_MS = 1_000_000;
    private static final int FIRST_FAILURE = 500;

    private final Problems problems;

    public RequestIdentity(Problems problems) {
        this.problems = problems;
    }

    /** The name of a request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String id = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, RADIX);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put("requestId", id);
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException failure) {
            answer(request, response, failure);
        } finally {
            note(request, response, (System.nanoTime() - begin) / NANOS_PER_MS);
            MDC.remove("requestId");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (Failures.isGoneClient(failure)) {
            return;
        }
        problems.answer(request, response, Failures.refusal(failure));
    }

    private static void note(HttpServletRequest request, HttpServletResponse response, long took) {
        int status = response.getStatus();
        if (status < FIRST_FAILURE && took < SLOW_MS && isSafe(request.getMethod())) {
            return;
        }
        // the pattern and not the address: what somebody wrote there may be anybody's name
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.info("{} {} {} {} ms", method(request), pattern == null ? "-" : pattern, status, took);
    }

    private static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().matches("[A-Z]{1,10}") ? request.getMethod() : "?";
    }
}
