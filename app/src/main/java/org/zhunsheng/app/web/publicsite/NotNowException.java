package org.zhunsheng.app.web.publicsite;

import java.io.IOException;

/** A file is there, but only for whoever asks again in a moment. */
final class NotNowException extends IOException {
    private static final long serialVersionUID = 1L;

    NotNowException(String path) {
        super(path);
    }
}
