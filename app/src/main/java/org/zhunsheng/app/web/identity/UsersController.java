package org.zhunsheng.app.web.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.SortedBy;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.PasswordPolicy;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonChange;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.store.Store;

/** {@code /users}: the people whom an administrator keeps, each within the administrator's own part of the organisation. */
@RestController
@RequestMapping("/api/v1/users")
class UsersController {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Clock clock;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final SignInSettings.House house;

    UsersController(Store store, Clock clock, Passwords passwords, SignInSettings settings) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
        this.policy = settings.policy();
        this.house = settings.house();
    }

    /** A role that is to be given. */
    record GrantBody(
            @Wanted @Nullable Role role,
            @Wanted @Nullable UUID unitId,
            @Nullable Extent extent) {}

    /** Somebody new; {@code elsewhere} says that they sign in at the other house and get no password. */
    record NewUserBody(
            @Wanted @Nullable String login,
            @Wanted @Nullable String name,
            @Nullable List<GrantBody> grants,
            @Nullable Boolean elsewhere) {}

    /** What is changed about somebody. */
    record UserChangeBody(
            @Nullable String name,
            @Nullable Boolean active,
            @Nullable List<GrantBody> grants,
            @Nullable String reason) {}

    /** Somebody new with the password that opens the door once; absent for who signs in elsewhere. */
    record NewUserView(UserView user, @Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "NewUserView[" + user.id() + "]";
        }
    }

    /** A password that opens the door once. */
    record OneTimePasswordView(String oneTimePassword) {
        @Override
        public String toString() {
            return "OneTimePasswordView[…]";
        }
    }

    /** The people of one's scope by name or login, unit and role. */
    @Requires(Permission.USER_READ)
    @GetMapping
    Page<UserView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Role role,
            @SortedBy(PersonQuery.Column.class) PageWanted page,
            CurrentOfficer officer) {
        var order = page.sorted(PersonQuery.Column.class, PersonQuery.Column.LOGIN);
        PersonQuery query = new PersonQuery(q, unit, role, order, page.slice());
        Instant now = clock.instant();
        Scope scope = officer.scope(Permission.USER_READ);
        var found = store.read(tx -> tx.people().list(query, scope));
        return page.of(
                found.items().stream()
                        .map(person -> UserView.of(person, now, scope))
                        .toList(),
                found.total());
    }

    /** Somebody. */
    @Requires(Permission.USER_READ)
    @GetMapping("/{id}")
    ResponseEntity<UserView> one(@PathVariable UUID id, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.USER_READ);
        Person person = store.read(tx -> tx.people().find(id, scope)).orElseThrow(Refusal::notFound);
        return Answers.revised(person.revision(), UserView.of(person, clock.instant(), scope));
    }

    /** Lets somebody in, with a password that opens the door once unless they sign in elsewhere. */
    @Requires(value = Permission.USER_WRITE, personally = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NewUserView> create(@RequestBody NewUserBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        Login login = Login.typed(body.login() == null ? "" : body.login()).orElse(null);
        if (login == null) {
            fields.wrong("login", "web.login");
        }
        String name = fields.line("name", body.name(), LONGEST_NAME);
        List<RoleGrant> grants = grants(body.grants(), fields);
        boolean elsewhere = Boolean.TRUE.equals(body.elsewhere());
        if (elsewhere && house.elsewhere() == null) {
            fields.wrong("elsewhere", "web.noElsewhere");
        }
        fields.check();
        if (login == null) {
            throw Refusal.field("login", "web.login");
        }
        String password = elsewhere ? null : passwords.oneTime();
        Instant now = clock.instant();
        NewPerson person =
                new NewPerson(login, name, grants, password == null ? null : passwords.hashOneTime(password), now);
        Scope scope = officer.scope(Permission.USER_WRITE);
        Person made = store.write(officer.act(now), tx -> tx.people().create(person, scope));
        return Answers.created(
                "users", made.id(), made.revision(), new NewUserView(UserView.of(made, now, scope), password));
    }

    private static List<RoleGrant> grants(@Nullable List<GrantBody> bodies, Fields fields) {
        List<RoleGrant> grants = new ArrayList<>();
        List<GrantBody> all = bodies == null ? List.of() : bodies;
        for (int i = 0; i < all.size(); i++) {
            GrantBody body = all.get(i);
            fields.present("/grants/" + i + "/role", body.role());
            fields.present("/grants/" + i + "/unitId", body.unitId());
            if (body.role() != null && body.unitId() != null) {
                Extent extent = body.extent() == null ? Extent.OWN_UNIT : body.extent();
                grants.add(new RoleGrant(body.role(), body.unitId(), extent));
            }
        }
        return grants;
    }

    /** Changes somebody's name or roles, or whether they take part. */
    @Requires(Permission.USER_WRITE)
    @PatchMapping("/{id}")
    ResponseEntity<UserView> change(
            @PathVariable UUID id, @RequestBody UserChangeBody body, IfMatch match, CurrentOfficer officer) {
        if (id.equals(officer.officer().id()) && (body.grants() != null || body.active() != null)) {
            throw Refusal.of(ProblemCode.BEYOND_ONES_POWERS);
        }
        Fields fields = new Fields();
        String name = body.name() == null ? null : fields.line("name", body.name(), LONGEST_NAME);
        String reason = body.reason() == null ? null : fields.line("reason", body.reason(), LONGEST_REASON);
        List<RoleGrant> grants = body.grants() == null ? null : grants(body.grants(), fields);
        fields.check();
        Instant now = clock.instant();
        PersonChange change = new PersonChange(name, body.active(), grants, reason);
        Person changed = Answers.orPresent(
                () -> store.write(officer.act(now), tx -> tx.people()
                        .change(id, match.exactly(), change, officer.scope(Permission.USER_WRITE))),
                () -> one(id, officer).getBody());
        return Answers.revised(changed.revision(), UserView.of(changed, now, officer.scope(Permission.USER_READ)));
    }

    /** A new one-time password: whoever had got in is out, and a lock is over. */
    @Requires(value = Permission.USER_WRITE, personally = true)
    @PostMapping("/{id}/password-reset")
    OneTimePasswordView resetPassword(@PathVariable UUID id, CurrentOfficer officer) {
        if (id.equals(officer.officer().id())) {
            throw Refusal.of(ProblemCode.BEYOND_ONES_POWERS); // one's own is changed by whoever knows the old one
        }
        String password = passwords.oneTime();
        Instant now = clock.instant();
        NewPassword next = new NewPassword(passwords.hashOneTime(password), true, policy.remembered(), now);
        store.write(officer.act(now), tx -> {
            tx.people().resetPassword(id, next, officer.scope(Permission.USER_WRITE));
            return id;
        });
        return new OneTimePasswordView(password);
    }

    /** Ends a lock after too many wrong passwords. */
    @Requires(Permission.USER_WRITE)
    @PostMapping("/{id}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable UUID id, CurrentOfficer officer) {
        store.write(officer.act(clock.instant()), tx -> {
            tx.people().unlock(id, officer.scope(Permission.USER_WRITE));
            return id;
        });
    }
}
