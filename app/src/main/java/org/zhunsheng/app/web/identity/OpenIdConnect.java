package org.zhunsheng.app.web.identity;

/** Signing in at another house that vouches for people. */
final class OpenIdConnect {
    /** Where it begins. */
    static final String BEGIN = "/oauth2/authorization/house";

    private OpenIdConnect() {}
}
