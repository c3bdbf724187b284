package org.zhunsheng.app.web.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.identity.Credentials;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Sessions.NewSession;
import org.zhunsheng.journal.Act;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;

/** The door: who shows the right password, and the right six digits where they are asked for, gets a new session. */
final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.identity");
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_PASSWORD = 1_000;

    private final Store store;
    private final Clock clock;
    private final SignInSettings settings;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Attempts fromAddresses;
    private final NobodysDoors ofNobody;
    private final SecureRandom random = new SecureRandom();

    SignIn(Store store, Clock clock, SignInSettings settings, Passwords passwords, SecondFactor secondFactor) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.fromAddresses = new Attempts(settings.attemptsPerMinute(), Duration.ofMinutes(1));
        this.ofNobody = new NobodysDoors(settings.policy().lockout());
    }

    /**
     * What somebody shows.
     *
     * @param login as typed
     * @param password as typed
     * @param code the six digits, where they have any
     */
    record Shown(
            @Nullable String login,
            @Nullable String password,
            @Nullable String code) {
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /**
     * Where a request comes from.
     *
     * @param address the network address
     * @param requestId its name in the log
     */
    record Origin(String address, String requestId) {}

    /** Lets somebody in and returns the token of their new session. */
    String signIn(Shown shown, Origin origin) {
        Instant now = clock.instant();
        String network = Attempts.network(origin.address());
        if (fromAddresses.isTooMany(network, now)) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS);
        }
        String login = shown.login() == null ? "" : shown.login();
        String password = shown.password() == null ? "" : shown.password();
        if (password.length() > LONGEST_PASSWORD) {
            throw Refusal.of(ProblemCode.SIGN_IN_REFUSED);
        }
        Person person = Login.typed(login)
                .flatMap(typed -> store.read(tx -> tx.people().byLogin(typed)))
                .filter(Person::active)
                .orElse(null);
        if (person == null) {
            throw nobody(login, password, now);
        }
        Optional<Credentials> credentials = store.read(tx -> tx.people().credentials(person.id()));
        String hash = credentials.map(Credentials::passwordHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        if (person.isLocked(now)) {
            throw locked(person.lockedUntil());
        }
        if (!right || hash == null) {
            throw failed(person, origin, now);
        }
        if (credentials.filter(Credentials::secondFactorOn).isPresent()) {
            askForCode(person, shown.code(), origin, now);
        }
        rehash(person, password, hash, origin);
        String token = begin(person, origin);
        fromAddresses.forgive(network); // an office behind one address comes in together in the morning
        return token;
    }

    /** A login of nobody behaves as one of somebody, the lock included. */
    private Refusal nobody(String login, String password, Instant now) {
        passwords.matches(password, null);
        Instant until = ofNobody.failed(login.strip().toLowerCase(Locale.ROOT), now);
        if (until != null) {
            return locked(until);
        }
        LOG.info("sign-in refused");
        return Refusal.of(ProblemCode.SIGN_IN_REFUSED);
    }

    private static Refusal locked(@Nullable Instant until) {
        Refusal refusal = Refusal.of(ProblemCode.LOCKED);
        return until == null ? refusal : refusal.with("until", until.toString());
    }

    private Refusal failed(Person person, Origin origin, Instant now) {
        LOG.info("sign-in refused");
        Instant until = fail(person, origin, now);
        return until == null ? Refusal.of(ProblemCode.SIGN_IN_REFUSED) : locked(until);
    }

    /** Counts a failure to prove oneself. Returns until when the door is locked now, or nothing. */
    @Nullable
    Instant fail(Person person, Origin origin, Instant now) {
        Optional<Instant> until = store.write(
                act(null, "", origin),
                tx -> Optional.ofNullable(
                        tx.people().failed(person.id(), now, settings.policy().lockout())));
        return until.orElse(null);
    }

    private void askForCode(Person person, @Nullable String code, Origin origin, Instant now) {
        if (code == null || code.isBlank()) {
            throw Refusal.of(ProblemCode.SECOND_FACTOR_WANTED);
        }
        OptionalLong step = secondFactor.step(person.id(), code.strip(), now);
        boolean fresh = step.isPresent()
                && store.write(
                        act(person, person.name(), origin), tx -> tx.people().spendStep(person.id(), step.getAsLong()));
        if (!fresh) {
            Instant until = fail(person, origin, now);
            throw until == null ? Refusal.of(ProblemCode.SECOND_FACTOR_WANTED) : locked(until);
        }
    }

    private void rehash(Person person, String password, String hash, Origin origin) {
        if (!person.mustChangePassword() && passwords.isOutdated(hash)) {
            String better = passwords.hash(password);
            store.write(act(person, person.name(), origin), tx -> {
                tx.people().rehash(person.id(), hash, better);
                return better;
            });
        }
    }

    /** A session for somebody who proved themselves, here or at another house. */
    String begin(Person person, Origin origin) {
        String token = token();
        Instant now = clock.instant();
        NewSession session =
                new NewSession(person.id(), token, token(), now, now.plus(settings.length()), origin.address());
        try {
            store.write(act(person, person.name(), origin), tx -> {
                tx.sessions().begin(session);
                return token;
            });
        } catch (Refused refused) {
            // others were trying at the same time, and have failed too often before this one was through
            throw locked(store.read(tx -> tx.people().byId(person.id()))
                    .map(Person::lockedUntil)
                    .orElse(null));
        }
        LOG.info("signed in");
        return token;
    }

    private Act act(@Nullable Person person, String name, Origin origin) {
        return new Act(
                person == null ? null : person.id(), name, clock.instant(), origin.address(), origin.requestId());
    }

    /** 256 random bits. */
    String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
