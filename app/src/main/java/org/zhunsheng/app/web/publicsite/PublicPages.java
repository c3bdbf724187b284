package org.zhunsheng.app.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.HttpRequestHandler;

/**
 * Answers strangers with files of the public site. Every answer carries a tag of the state of all editions, so that a browser
 * that has it is told so in one line; only a few are made at the same time.
 */
final class PublicPages implements HttpRequestHandler {
    static final String ROOT = "/public";

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String INDEX = "index.html";
    private static final int LONGEST_PATH = 200;
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;
    private static final byte[] NOT_FOUND = "没有这个页面。 There is no such page.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BUSY = "请稍后再试。 Please try again later.\n".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "csv", "text/csv;charset=UTF-8",
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PublicFiles files;
    private final Semaphore places = new Semaphore(AT_ONCE);

    PublicPages(PublicFiles files) {
        this.files = files;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        String path = request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
        if (path.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + ROOT + "/");
            return;
        }
        path = path.endsWith("/") ? path.substring(1) + INDEX : path.substring(1);
        if (path.length() > LONGEST_PATH || !TYPES.containsKey(ending(path))) {
            say(response, HttpServletResponse.SC_NOT_FOUND, NOT_FOUND);
            return;
        }
        answer(request, response, path);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        SiteState now = files.now();
        String tag = "\"" + now.state() + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setHeader("ETag", tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] found;
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                later(response);
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY);
            return;
        }
        try {
            found = files.find(path, now);
        } catch (NotNowException busy) {
            later(response);
            return;
        } finally {
            places.release();
        }
        if (found == null) {
            say(response, HttpServletResponse.SC_NOT_FOUND, NOT_FOUND);
            return;
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        send(request, response, path, found);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String path, byte[] body)
            throws IOException {
        response.setContentType(TYPES.get(ending(path)));
        response.setContentLength(body.length);
        if (path.startsWith("files/") || path.startsWith("data/")) {
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static void later(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(PATIENCE_SECONDS));
        say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY);
    }

    private static void say(HttpServletResponse response, int status, byte[] words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(words);
    }
}
