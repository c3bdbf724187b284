package org.zhunsheng.app.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.StoreException;

/** What an unexpected failure means for the person, and one line about it in the log without anything that they wrote. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.failure");
    private static final int FRAMES = 6;
    private static final int CAUSES = 4;

    /** What the system says of a full disk or a spent quota, in the languages that it may be set to. */
    private static final List<String> NO_ROOM = List.of(
            "No space left on device",
            "Disk quota exceeded",
            "not enough space on the disk",
            "设备上没有空间",
            "超出磁盘限额",
            "磁盘空间不足");

    private Failures() {}

    static Refusal refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof Refused refused) {
                return Refusal.of(refused.refusal());
            }
            if (cause instanceof IssuingException document) {
                return Refusal.of(document);
            }
            if (cause instanceof RequestRejectedException) {
                return Refusal.of(ProblemCode.PARAMETER); // its name has characters that nobody types
            }
            if (cause instanceof BodyLimit.Exceeded) {
                return Refusal.of(ProblemCode.TOO_LARGE);
            }
            if (isFullDisk(cause)) {
                LOG.warn("{} {}", ProblemCode.STORE_FULL.code(), described(cause));
                return Refusal.of(ProblemCode.STORE_FULL);
            }
            if (cause instanceof StoreException store) {
                LOG.warn("{} {}", store.code().code(), described(store));
                return Refusal.of(ofStore(store.code()));
            }
        }
        LOG.error("{} {}", ProblemCode.INTERNAL.code(), described(failure));
        return Refusal.of(ProblemCode.INTERNAL);
    }

    private static ProblemCode ofStore(StoreException.Code code) {
        return switch (code) {
            case UNREACHABLE, DAMAGED, TOO_NEW -> ProblemCode.STORE_UNREACHABLE;
            case FULL -> ProblemCode.STORE_FULL;
            case BUSY -> ProblemCode.STORE_BUSY;
            case CONFLICT -> ProblemCode.CONFLICT;
            case NOT_EMPTY, FAILED -> ProblemCode.INTERNAL;
        };
    }

    /** Kinds and places only: messages of libraries quote the values that they stumbled over. */
    static String described(Throwable failure) {
        StringBuilder line = new StringBuilder();
        Throwable cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            line.append(i == 0 ? "" : " < ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        Throwable root = root(failure);
        return line + " at "
                + Arrays.stream(root.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(", "));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int i = 0; i < CAUSES && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root;
    }

    /** Whether a file that belongs to the request could not be written for want of room. */
    static boolean isFullDisk(Throwable failure) {
        String message = failure instanceof IOException ? failure.getMessage() : null;
        return message != null && NO_ROOM.stream().anyMatch(message::contains);
    }

    /** Whether the person closed the page before the answer was there. */
    static boolean isGoneClient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException
                    || (cause instanceof IOException
                            && cause.getClass().getSimpleName().equals("ClientAbortException"))) {
                return true;
            }
        }
        return false;
    }
}
