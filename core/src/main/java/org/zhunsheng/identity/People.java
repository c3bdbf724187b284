package org.zhunsheng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;

/**
 * The people of the system. Every change puts itself on record.
 *
 * <p>Somebody is seen by whose scope holds the unit of one of their roles, and changed only by whose scope holds everything
 * that all of their roles reach, before and after: otherwise the administrator of an office could take over somebody of the
 * whole region by resetting a password. Who has no role is seen and changed only by whose scope holds everything.
 *
 * <p>All changes throw {@link org.zhunsheng.refusal.Refused}: {@code Absent}, {@code OutOfReach}, {@code Stale},
 * {@code Taken}, {@code Unfit}.
 */
public interface People {

    /** Somebody whom the scope sees. */
    Optional<Person> find(UUID id, Scope scope);

    /** Those whom the scope sees. */
    Page<Person> list(PersonQuery query, Scope scope);

    /** How many there are in all; 0 in a new system, whose first person is made without asking. */
    long count();

    /** Somebody at the door or behind a request, before any scope is known. */
    Optional<Person> byId(UUID id);

    /** Somebody at the door. */
    Optional<Person> byLogin(Login login);

    /** Somebody whom another house vouches for (OpenID Connect: issuer and subject). */
    Optional<Person> byExternalSubject(String subject);

    /** What somebody proves themselves with; absent where there is no such person. */
    Optional<Credentials> credentials(UUID id);

    /** Lets somebody in, within the scope of who does it. */
    Person create(NewPerson person, Scope by);

    /** Changes somebody, within the scope of who does it. Who becomes inactive loses their sessions and tokens. */
    Person change(UUID id, long revision, PersonChange change, Scope by);

    /** Gives somebody a one-time password, within the scope of who does it; ends their sessions, their tokens and any lock. */
    void resetPassword(UUID id, NewPassword password, Scope by);

    /** Ends a lock, within the scope of who does it. */
    void unlock(UUID id, Scope by);

    /** Somebody chose another password for themselves. */
    void changePassword(UUID id, NewPassword password);

    /**
     * Somebody chose another password for themselves after proving the present one.
     *
     * @param proven the hash that their present password was held against; refused where it is no longer the present one
     */
    void replacePassword(UUID id, String proven, NewPassword password);

    /** A hash of the same password with newer settings; nothing that anybody would notice. */
    void rehash(UUID id, String proven, String hash);

    /** Somebody failed to prove themselves. Returns until when they are locked now, or absent. */
    @Nullable
    Instant failed(UUID id, Instant at, Lockout lockout);

    /** Somebody chose a language. */
    void speak(UUID id, String language);

    /** Binds somebody to how another house calls them; absent unbinds. */
    void bind(UUID id, @Nullable String externalSubject);

    /**
     * Binds somebody who has no password and was never bound to how another house calls them. Returns whether they were such
     * a one: whoever has a password is not taken over by what another house says, nor is who is bound already.
     */
    boolean bindFirst(UUID id, String externalSubject);

    /** Begins a second factor, which is not asked for until it is confirmed. */
    void offerSecondFactor(UUID id, String secret);

    /** Takes the second factor into use, with the step of the code that confirmed it. */
    void confirmSecondFactor(UUID id, long step);

    /** Gives the second factor up. */
    void removeSecondFactor(UUID id);

    /** Whether anybody has the secret of a second factor kept here: without the key of the house it is of no use. */
    boolean keepSecrets();

    /** Uses a one-time code up. Returns whether it was fresh: a step is good once, and none before it is good after. */
    boolean spendStep(UUID id, long step);

    /**
     * When too many failures lock the door.
     *
     * @param failures how many in a row are too many
     * @param length for how long
     */
    record Lockout(int failures, Duration length) {}
}
