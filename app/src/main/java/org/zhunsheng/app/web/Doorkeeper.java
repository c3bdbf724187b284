package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Recognises who is behind a request. */
public interface Doorkeeper {

    /**
     * The officer of the session or token that a request brings.
     *
     * @return nothing where it brings none or an outdated session
     * @throws Refusal where it brings a token that is not valid
     */
    @Nullable
    CurrentOfficer recognise(HttpServletRequest request);
}
