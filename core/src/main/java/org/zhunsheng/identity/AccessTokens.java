package org.zhunsheng.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tokens of machines. Only their SHA-256 is kept. Making and revoking them puts itself on record. */
public interface AccessTokens {

    /** Makes a token. */
    AccessToken create(NewToken token);

    /** Those of a person that were not revoked, the latest first. */
    List<AccessToken> of(UUID person);

    /** Who acts with a token; absent where there is none, it is over or revoked, or its owner is not active any more. */
    Optional<Bearer> find(String token, Instant now);

    /** Notes that a token was used, at most once a minute. Returns whether something was written. */
    boolean touch(UUID id, Instant now);

    /** Revokes a token of a person; {@link org.zhunsheng.refusal.Refused} where they have no such token. */
    void revoke(UUID person, UUID id, Instant at);

    /**
     * A machine behind a request.
     *
     * @param token what it showed
     * @param owner the person for whom it acts
     * @param officer what it may do, and where
     */
    record Bearer(AccessToken token, Person owner, Officer officer) {}

    /**
     * A token that is to be made.
     *
     * @param person for whom it acts
     * @param name what they call it, 1 to 100 characters
     * @param token at least 128 random bits, as the machine will show them
     * @param permissions what it may do
     * @param at when
     * @param expiresAt when it ends
     */
    record NewToken(
            UUID person, String name, String token, Set<Permission> permissions, Instant at, Instant expiresAt) {
        public NewToken {
            permissions = Set.copyOf(permissions);
        }

        @Override
        public String toString() {
            return "NewToken[" + name + "]";
        }
    }
}
