package org.zhunsheng.app.web;

import java.time.Instant;
import org.zhunsheng.identity.Officer;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Scope;

/**
 * Who is behind this request. A controller takes it as an argument and hands its scope to every query.
 *
 * @param officer the person with their powers (of a machine: those of its token)
 * @param means how they showed who they are
 * @param from the network address
 * @param requestId the request's name in the log
 */
public record CurrentOfficer(Officer officer, Means means, String from, String requestId) {

    /** How somebody showed who they are. */
    public sealed interface Means {}

    /**
     * A person at a browser.
     *
     * @param key what the session is found by
     * @param csrfToken what changing requests have to send along
     * @param passwordChangeDue whether the password has to be replaced before anything else
     */
    public record Session(String key, String csrfToken, boolean passwordChangeDue) implements Means {
        @Override
        public String toString() {
            return "Session[…]";
        }
    }

    /** A machine with a token that the person gave it. */
    public record Token() implements Means {}

    /** Where one may do something, of which every query takes the measure. */
    public Scope scope(Permission permission) {
        return officer.scopeOf(permission);
    }

    /** The circumstances for the journal. */
    public Act act(Instant now) {
        return new Act(officer.id(), officer.name(), now, from, requestId);
    }
}
