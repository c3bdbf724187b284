package org.zhunsheng.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops bodies that are too large: those that say so at once, the others when they pass the limit. Files have their own. */
public final class BodyLimit extends OncePerRequestFilter {

    /** A body went on beyond its limit. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("the body is too large");
        }
    }

    /** The largest body that is not a file: a project with a few hundred indicators has 200 kB. */
    public static final long BYTES = 4L << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > BYTES) {
            throw new Exceeded();
        }
        chain.doFilter(new Limited(request), response);
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static final class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private long left = BYTES;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            if (read >= 0) {
                take(1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                take(read);
            }
            return read;
        }

        private void take(int count) throws Exceeded {
            left -= count;
            if (left < 0) {
                throw new Exceeded();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
