package org.zhunsheng.app.web.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Credentials;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.PasswordPolicy;
import org.zhunsheng.identity.Person;
import org.zhunsheng.store.Store;

/** {@code /account}: one's own password, second factor and language. */
@RestController
@RequestMapping("/api/v1/account")
class AccountController {
    private final Store store;
    private final Clock clock;
    private final SignIn signIn;
    private final Passwords passwords;
    private final AccountRules rules;

    AccountController(Store store, Clock clock, SignIn signIn, Passwords passwords, AccountRules rules) {
        this.store = store;
        this.clock = clock;
        this.signIn = signIn;
        this.passwords = passwords;
        this.rules = rules;
    }

    /** What one's account is held to. */
    record AccountRules(PasswordPolicy policy, SecondFactor secondFactor) {}

    /** The old and the new password. */
    record PasswordBody(
            @Wanted @Nullable String current,
            @Wanted @Nullable String next) {
        @Override
        public String toString() {
            return "PasswordBody[…]";
        }
    }

    /** The password, as a proof. */
    record ProofBody(@Wanted @Nullable String password) {
        @Override
        public String toString() {
            return "ProofBody[…]";
        }
    }

    /** The six digits. */
    record CodeBody(@Wanted @Nullable String code) {}

    /** The secret of a second factor; it is shown this once. */
    record SecretView(String secret, String uri) {
        @Override
        public String toString() {
            return "SecretView[…]";
        }
    }

    /** A language. */
    record LanguageBody(@Wanted @Nullable String language) {}

    /** Another password. All other sessions end; whoever may have got in with the old one is out. */
    @ForEverySignedIn(beforePasswordChange = true, personally = true)
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordBody body, CurrentOfficer officer) {
        Person person = person(officer);
        Credentials credentials = prove(person, body.current(), "current", officer);
        String next = body.next() == null ? "" : body.next();
        List<PasswordPolicy.Reason> against =
                rules.policy().against(next, new Login(person.login()), password -> isUsed(password, credentials));
        if (!against.isEmpty()) {
            Refusal refusal = Refusal.of(ProblemCode.PASSWORD_REFUSED);
            against.forEach(
                    reason -> refusal.and("next", "password." + reason.fault().name(), reason.figure()));
            throw refusal;
        }
        Instant now = clock.instant();
        NewPassword password =
                new NewPassword(passwords.hash(next), false, rules.policy().remembered(), now);
        String proven = credentials.passwordHash() == null ? "" : credentials.passwordHash();
        String session = CurrentPerson.session(officer).key();
        store.write(officer.act(now), tx -> {
            tx.people().replacePassword(person.id(), proven, password);
            return tx.sessions().endAll(person.id(), session);
        });
    }

    private boolean isUsed(String password, Credentials credentials) {
        return credentials.passwordHash() != null && passwords.matches(password, credentials.passwordHash())
                || credentials.formerHashes().stream().anyMatch(hash -> passwords.matches(password, hash));
    }

    private Person person(CurrentOfficer officer) {
        return store.read(tx -> tx.people().byId(officer.officer().id())).orElseThrow(Refusal::notFound);
    }

    /** Lets nobody change an account who merely found a browser open. Failures count as at the door. */
    private Credentials prove(Person person, @Nullable String password, String field, CurrentOfficer officer) {
        Instant now = clock.instant();
        if (person.isLocked(now)) {
            throw Refusal.of(ProblemCode.LOCKED);
        }
        Credentials credentials =
                store.read(tx -> tx.people().credentials(person.id())).orElseThrow(Refusal::notFound);
        if (!passwords.matches(password == null ? "" : password, credentials.passwordHash())) {
            Instant until = signIn.fail(person, new SignIn.Origin(officer.from(), officer.requestId()), now);
            throw until == null
                    ? Refusal.of(ProblemCode.PASSWORD_REFUSED).and(field, "password.wrong")
                    : Refusal.of(ProblemCode.LOCKED).with("until", until.toString());
        }
        return credentials;
    }

    /** Begins a second factor. It is asked for only after it was confirmed. */
    @ForEverySignedIn(personally = true)
    @PostMapping("/totp")
    SecretView offerSecondFactor(CurrentOfficer officer) {
        Person person = person(officer);
        if (person.secondFactor()) {
            throw Refusal.of(ProblemCode.CONFLICT).saying("web.totpThere");
        }
        byte[] secret = Totp.secret();
        String closed = rules.secondFactor().seal(secret, person.id());
        store.write(officer.act(clock.instant()), tx -> {
            tx.people().offerSecondFactor(person.id(), closed);
            return closed;
        });
        return new SecretView(Totp.written(secret), Totp.uri(secret, person.login()));
    }

    /** Takes the second factor into use: the six digits show that it was set up right. */
    @ForEverySignedIn(personally = true)
    @PostMapping("/totp/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmSecondFactor(@RequestBody CodeBody body, CurrentOfficer officer) {
        Person person = person(officer);
        String code = body.code() == null ? "" : body.code().strip();
        OptionalLong step = rules.secondFactor().step(person.id(), code, clock.instant());
        if (person.secondFactor() || step.isEmpty()) {
            throw Refusal.field("code", "web.code");
        }
        store.write(officer.act(clock.instant()), tx -> {
            tx.people().confirmSecondFactor(person.id(), step.getAsLong());
            return step;
        });
    }

    /** Does without a second factor from now on. */
    @ForEverySignedIn(personally = true)
    @DeleteMapping("/totp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(@RequestBody ProofBody body, CurrentOfficer officer) {
        Person person = person(officer);
        prove(person, body.password(), "password", officer);
        store.write(officer.act(clock.instant()), tx -> {
            tx.people().removeSecondFactor(person.id());
            return person;
        });
    }

    /** Changes the language in which one is addressed: {@code zh} or {@code en}. */
    @ForEverySignedIn(beforePasswordChange = true, personally = true)
    @PutMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(@RequestBody LanguageBody body, CurrentOfficer officer) {
        String language = body.language();
        if (language == null || !List.of("zh", "en").contains(language)) {
            throw Refusal.field("language", "web.value");
        }
        store.write(officer.act(clock.instant()), tx -> {
            tx.people().speak(officer.officer().id(), language);
            return language;
        });
    }
}
