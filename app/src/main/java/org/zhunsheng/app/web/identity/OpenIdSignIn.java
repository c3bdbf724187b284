package org.zhunsheng.app.web.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.Person;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;

/**
 * The other door: who is vouched for by another house gets a session, where an administrator has let them in before. Nobody is
 * made up from what the other house says.
 */
final class OpenIdSignIn {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.identity");
    /** What there is room for; the protocol allows 255 characters for the part that is not the address of the house. */
    private static final int LONGEST_SUBJECT = 400;

    private final Store store;
    private final Clock clock;
    private final SignIn signIn;
    private final @Nullable OtherHouse house;
    private final Attempts fromAddresses;
    private final Departures departures = new Departures();
    private @Nullable Vouching provider;

    OpenIdSignIn(Store store, Clock clock, SignIn signIn, SignInSettings settings) {
        this.store = store;
        this.clock = clock;
        this.signIn = signIn;
        this.house = settings.house().elsewhere();
        this.fromAddresses = new Attempts(settings.attemptsPerMinute(), Duration.ofMinutes(1));
    }

    /**
     * A browser on its way.
     *
     * @param to where it goes
     * @param browser what its cookie has to say when it comes back
     */
    record Leaving(URI to, String browser) {
        @Override
        public String toString() {
            return "Leaving[…]";
        }
    }

    /**
     * A browser that came back.
     *
     * @param state what it was sent with
     * @param browser what its cookie says
     * @param code what the other house gave it; absent where the person did not prove themselves
     * @param issuer which house that was, where it says so
     */
    record Back(
            @Nullable String state,
            @Nullable String browser,
            @Nullable String code,
            @Nullable String issuer) {
        @Override
        public String toString() {
            return "Back[…]";
        }
    }

    /**
     * Sends a browser to the other house.
     *
     * @param returnTo where it shall come back to
     * @param session the session that it has now
     */
    Leaving depart(URI returnTo, @Nullable String session, SignIn.Origin origin) {
        Vouching known = provider();
        Instant now = clock.instant();
        if (fromAddresses.isTooMany(Attempts.network(origin.address()), now)) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS);
        }
        Departures.Departure departure = new Departures.Departure(
                signIn.token(), returnTo, signIn.token(), signIn.token(), now.plus(Departures.PATIENCE), session);
        String state = signIn.token();
        URI door = known.door(state, departure);
        departures.leave(state, departure);
        return new Leaving(door, departure.browser());
    }

    /** Lets somebody in who comes back from the other house, and returns the token of their new session. */
    String arrive(Back back, SignIn.Origin origin) {
        Vouching known = provider();
        Departures.Departure departure = Optional.ofNullable(back.state())
                .flatMap(state -> Optional.ofNullable(back.browser())
                        .flatMap(browser -> departures.back(state, browser, clock.instant())))
                .orElseThrow(OpenIdSignIn::refused);
        if (back.code() == null || back.code().isBlank() || !isFromThere(back)) {
            throw refused();
        }
        Person person = person(known.vouched(back.code(), departure), origin);
        String token = signIn.begin(person, origin);
        String old = departure.session();
        if (old != null) {
            store.write(CurrentPerson.act(person, clock.instant(), origin), tx -> {
                tx.sessions().end(old);
                return old;
            });
        }
        fromAddresses.forgive(Attempts.network(origin.address()));
        return token;
    }

    /** A code of one house is not taken to another one (RFC 9207). */
    private boolean isFromThere(Back back) {
        return back.issuer() == null
                || house != null && back.issuer().equals(house.issuer().toString());
    }

    private Person person(Vouching.Vouched vouched, SignIn.Origin origin) {
        Instant now = clock.instant();
        Person person = store.read(tx -> tx.people().byExternalSubject(vouched.subject()))
                .or(() -> bound(vouched, now, origin))
                .filter(Person::active)
                .orElse(null);
        if (person == null) {
            LOG.info("sign-in refused");
            throw Refusal.of(ProblemCode.ELSEWHERE_UNKNOWN);
        }
        if (person.isLocked(now)) {
            throw Refusal.of(ProblemCode.LOCKED);
        }
        return person;
    }

    /** Somebody who was let in without a password and is here for the first time: from now on their subject counts. */
    private Optional<Person> bound(Vouching.Vouched vouched, Instant now, SignIn.Origin origin) {
        if (vouched.subject().length() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        return Optional.ofNullable(vouched.login())
                .flatMap(Login::typed)
                .flatMap(login -> store.read(tx -> tx.people().byLogin(login)))
                .filter(Person::active)
                .filter(person -> {
                    Act act = CurrentPerson.act(person, now, origin);
                    return store.write(act, tx -> tx.people().bindFirst(person.id(), vouched.subject()));
                });
    }

    private synchronized Vouching provider() {
        if (house == null) {
            throw Refusal.of(ProblemCode.ELSEWHERE_ABSENT);
        }
        if (provider == null) {
            provider = new OpenIdProvider(house, clock);
        }
        return provider;
    }

    private static Refusal refused() {
        return Refusal.of(ProblemCode.ELSEWHERE_REFUSED);
    }
}
