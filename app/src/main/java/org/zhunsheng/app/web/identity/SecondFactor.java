package org.zhunsheng.app.web.identity;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.zhunsheng.identity.Credentials;
import org.zhunsheng.store.Store;

/** The six digits that somebody is asked for after the password: the secret lies in the database, closed in with our key. */
final class SecondFactor {
    private final Store store;
    private final SecretBox box;

    SecondFactor(Store store, SecretBox box) {
        this.store = store;
        this.box = box;
    }

    /** The step in which a code is right for somebody; nothing where it is wrong, or there is no secret. */
    OptionalLong step(UUID person, String code, Instant now) {
        return store.read(tx -> tx.people().credentials(person))
                .map(Credentials::secondFactor)
                .map(closed -> Totp.step(box.open(closed, person.toString()), code, now))
                .orElse(OptionalLong.empty());
    }

    /** A new secret, closed in for somebody. */
    String seal(byte[] secret, UUID person) {
        return box.seal(secret, person.toString());
    }
}
