package org.zhunsheng.app.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which revision a change was made upon, by the header If-Match. A controller takes it as an argument; a request without it is
 * refused with 428.
 *
 * @param revision the revision, or absent for {@code *}
 */
public record IfMatch(@Nullable Long revision) {
    static final String HEADER = "If-Match";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(ProblemCode.REVISION_WANTED);
        }
        if (header.strip().equals("*")) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.parameter(HEADER, "web.ifMatch");
        }
        return new IfMatch(Long.valueOf(tag.group(1)));
    }

    /** The revision, where {@code *} makes no sense. */
    public long exactly() {
        if (revision == null) {
            throw Refusal.parameter(HEADER, "web.ifMatch");
        }
        return revision;
    }
}
