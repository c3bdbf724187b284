package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ForStrangers;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestIdentity;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Session;
import org.zhunsheng.store.Store;

/** {@code /session}: signing in, who one is, signing out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    private final Store store;
    private final Clock clock;
    private final SignIn signIn;
    private final SignInSettings settings;
    private final DemoAccounts accounts;

    SessionController(Store store, Clock clock, SignIn signIn, SignInSettings settings, DemoAccounts accounts) {
        this.store = store;
        this.clock = clock;
        this.signIn = signIn;
        this.settings = settings;
        this.accounts = accounts;
    }

    /** What somebody shows at the door. */
    record SignInBody(
            @Wanted @Nullable String login,
            @Wanted @Nullable String password,
            @Nullable String totp) {
        @Override
        public String toString() {
            return "SignInBody[…]";
        }
    }

    /** What the page of signing in shows. */
    record Options(boolean demo, @Nullable Elsewhere oidc, List<DemoAccounts.Account> accounts) {}

    /** Where one can sign in elsewhere; a blank label leaves it to the page what to call it. */
    record Elsewhere(String label, String url) {}

    /** What the page of signing in has to show. */
    @ForStrangers
    @GetMapping("/options")
    Options options() {
        SignInSettings.House house = settings.house();
        OtherHouse other = house.elsewhere();
        Elsewhere elsewhere = other == null ? null : new Elsewhere(other.label(), OpenIdController.PATH);
        return new Options(house.demo(), elsewhere, house.demo() ? accounts.all() : List.of());
    }

    /** Signs in. An old session of the same browser ends: nobody can slip somebody their own. */
    @ForStrangers
    @PostMapping
    SessionView signIn(@RequestBody SignInBody body, HttpServletRequest request, HttpServletResponse response) {
        SignIn.Origin origin = new SignIn.Origin(request.getRemoteAddr(), RequestIdentity.of(request));
        String token = signIn.signIn(new SignIn.Shown(body.login(), body.password(), body.totp()), origin);
        String old = SessionCookie.of(request);
        Session session = view(token);
        if (old != null) {
            store.write(CurrentPerson.act(session.person(), clock.instant(), origin), tx -> {
                tx.sessions().end(old);
                return old;
            });
        }
        SessionCookie.give(token, request, response);
        return SessionView.of(session, settings.house());
    }

    private Session view(String token) {
        return store.read(tx -> tx.sessions().find(token, clock.instant(), settings.idle()))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_SIGNED_IN));
    }

    /** Who one is, what one may do, and the token that every change has to send along. */
    @ForEverySignedIn(beforePasswordChange = true, personally = true)
    @GetMapping
    SessionView session(CurrentOfficer officer) {
        return SessionView.of(view(CurrentPerson.session(officer).key()), settings.house());
    }

    /** Signs out. */
    @ForEverySignedIn(beforePasswordChange = true, personally = true)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(CurrentOfficer officer, HttpServletRequest request, HttpServletResponse response) {
        String token = CurrentPerson.session(officer).key();
        store.write(officer.act(clock.instant()), tx -> {
            tx.sessions().end(token);
            return token;
        });
        SessionCookie.take(request, response);
    }

    /** Signing in in the eyes of others; {@code oidc} says whether there are people who sign in elsewhere. */
    record SessionView(
            UserView user,
            List<GrantView> roles,
            Set<Permission> permissions,
            boolean mustChangePassword,
            String csrfToken,
            boolean demo,
            boolean oidc,
            String version) {

        static SessionView of(Session session, SignInSettings.House house) {
            Person person = session.person();
            return new SessionView(
                    new UserView(person.id(), person.login(), person.name(), person.language(), person.secondFactor()),
                    GrantView.ofOneself(person),
                    person.officer().permissions(),
                    person.mustChangePassword(),
                    session.csrfToken(),
                    house.demo(),
                    house.elsewhere() != null,
                    house.version());
        }
    }

    /** Oneself; {@code language} is absent until one chooses, {@code totp} says whether one is asked for a second factor. */
    record UserView(
            UUID id, String login, String name, @Nullable String language, boolean totp) {}
}
