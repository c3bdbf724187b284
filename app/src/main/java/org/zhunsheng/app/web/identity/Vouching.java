package org.zhunsheng.app.web.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;

/** What another house does for this one. That it stands between keeps the library of the protocol away until it is needed. */
interface Vouching {

    /** Where a browser is sent to prove who sits before it. */
    URI door(String state, Departures.Departure departure);

    /**
     * Asks who somebody is who came back with a code.
     *
     * @throws Refusal where the other house does not answer, or not in a way that can be relied on
     */
    Vouched vouched(String code, Departures.Departure departure);

    /**
     * Whom the other house vouches for.
     *
     * @param subject issuer and subject: lasting, and nobody else's
     * @param login what the claim for it says, absent where there is none
     */
    record Vouched(String subject, @Nullable String login) {}
}
