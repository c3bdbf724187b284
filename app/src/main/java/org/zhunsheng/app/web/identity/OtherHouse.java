package org.zhunsheng.app.web.identity;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another house that people can prove themselves to, and that vouches for them here: a provider of OpenID Connect.
 *
 * @param issuer its name, which is its address as well: {@code https}, or {@code http} on this machine
 * @param client how it calls this installation
 * @param secret what this installation proves itself with there, absent where it does not have to
 * @param label what stands on the button that leads there; may be blank
 * @param claim which of its claims names the login of somebody who was never here before; absent where none does
 */
public record OtherHouse(
        URI issuer,
        String client,
        @Nullable String secret,
        String label,
        @Nullable String claim) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException where the issuer is none of those addresses */
    public OtherHouse {
        boolean plain = issuer.getHost() != null && issuer.getQuery() == null && issuer.getFragment() == null;
        boolean local = "http".equals(issuer.getScheme()) && plain && HERE.contains(issuer.getHost());
        if (!plain || !("https".equals(issuer.getScheme()) || local)) {
            throw new IllegalArgumentException("not the address of an issuer");
        }
    }

    @Override
    public String toString() {
        return "OtherHouse[" + issuer + "]"; // the secret goes nowhere
    }
}
