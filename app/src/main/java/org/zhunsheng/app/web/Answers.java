package org.zhunsheng.app.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.zhunsheng.refusal.Refused;

/** Answers with a revision, by which the next change says what it was made upon. */
public final class Answers {
    private Answers() {}

    /** The header of a revision. */
    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /** Something as it is now. */
    public static <T> ResponseEntity<T> revised(long revision, T body) {
        return ResponseEntity.ok().eTag(tag(revision)).body(body);
    }

    /** Something that has just been made, and where it is found from now on. */
    public static <T> ResponseEntity<T> created(String folder, UUID id, long revision, T body) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/v1/" + folder + "/" + id))
                .eTag(tag(revision))
                .body(body);
    }

    /** Does a change; where somebody else was faster, says what is there now. */
    public static <T> T orPresent(Supplier<T> change, Supplier<@Nullable Object> present) {
        try {
            return change.get();
        } catch (Refused refused) {
            if (refused.refusal() instanceof org.zhunsheng.refusal.Refusal.Stale) {
                throw Refusal.stale(present.get());
            }
            throw refused;
        }
    }
}
