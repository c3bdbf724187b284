package org.zhunsheng.app.web;

/** Everything that a request can be refused for. The numbers are never used again; docs/api.md lists them. */
public enum ProblemCode {
    /** Name or password is wrong, or there is nobody of that name: the answer is the same. */
    SIGN_IN_REFUSED(1, 401),
    /** Too many wrong passwords; {@code until} says for how long. */
    LOCKED(2, 423),
    /** The password is right and the six digits are missing or wrong. */
    SECOND_FACTOR_WANTED(3, 401),
    /** What is asked for contradicts what is there. */
    CONFLICT(4, 409),
    /** Nobody is signed in, or no longer. */
    NOT_SIGNED_IN(5, 401),
    /** One sees the thing, but may not do this. */
    FORBIDDEN(6, 403),
    /** The header against forged requests is missing or wrong. */
    FORGED(7, 403),
    /** A one-time password has to be replaced before anything else. */
    PASSWORD_CHANGE_DUE(8, 403),
    /** Too many attempts from one address. */
    TOO_MANY_ATTEMPTS(9, 429),
    /** A new password that the rules do not allow. */
    PASSWORD_REFUSED(10, 422),
    /** There is no such thing, or none that one may know of. */
    NOT_FOUND(11, 404),
    METHOD_NOT_ALLOWED(12, 405),
    NOT_ACCEPTABLE(13, 406),
    UNSUPPORTED_MEDIA_TYPE(14, 415),
    /** The body is no JSON, or has fields that nobody knows. */
    MALFORMED(15, 400),
    /** A parameter of the address is missing or wrong. */
    PARAMETER(16, 400),
    /** The fields named are not as they should be. */
    INVALID(17, 422),
    TOO_LARGE(18, 413),
    /** Somebody else was faster; {@code current} is what is there now. */
    STALE(19, 412),
    /** The header If-Match is missing. */
    REVISION_WANTED(20, 428),
    /** A mistake of ours. */
    INTERNAL(21, 500),
    /** The database cannot be reached. */
    STORE_UNREACHABLE(22, 503),
    /** No room left on the disk. */
    STORE_FULL(23, 507),
    /** Somebody else is writing for too long. */
    STORE_BUSY(24, 503),
    /** The file cannot be read. */
    FILE_REFUSED(25, 422),
    /** A machine's token is unknown, expired or revoked. */
    TOKEN_REFUSED(26, 401),
    /** One cannot give what one does not have. */
    BEYOND_ONES_POWERS(27, 403),
    /** The web server could not make sense of the request at all. */
    BAD_REQUEST(28, 400),
    /** There is no other house to sign in at. */
    ELSEWHERE_ABSENT(29, 404),
    /** The other house does not answer, or not as one of its kind. */
    ELSEWHERE_UNREACHABLE(30, 502),
    /** The other house does not vouch for anybody: given up, too late, used already, or not to be relied on. */
    ELSEWHERE_REFUSED(31, 401),
    /** The other house vouches for somebody whom nobody has let in here. */
    ELSEWHERE_UNKNOWN(32, 403),
    /** A target or a publication does not take this step; {@code reasons} says why not. */
    MOVE_REFUSED(33, 409);

    private final int number;
    private final int status;

    ProblemCode(int number, int status) {
        this.number = number;
        this.status = status;
    }

    /** As it is printed, such as {@code ZS-WEB-004}. */
    public String code() {
        return "ZS-WEB-%03d".formatted(number);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }
}
