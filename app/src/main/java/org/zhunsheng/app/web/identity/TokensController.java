package org.zhunsheng.app.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.AccessToken;
import org.zhunsheng.identity.AccessTokens.NewToken;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.store.Store;

/** {@code /account/tokens}: what one gives to machines, with at most one's own permissions and for a year at most. */
@RestController
@RequestMapping("/api/v1/account/tokens")
class TokensController {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;

    private final Store store;
    private final Clock clock;
    private final SignIn signIn;

    TokensController(Store store, Clock clock, SignIn signIn) {
        this.store = store;
        this.clock = clock;
        this.signIn = signIn;
    }

    /** A token that is wanted. */
    record TokenBody(
            @Wanted @Nullable String name,
            @Wanted @Nullable Set<Permission> permissions,
            @Nullable Instant expiresAt) {}

    /** A token, with its text only in the answer that made it. */
    record TokenView(
            UUID id,
            String name,
            List<Permission> permissions,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable String token) {

        static TokenView of(AccessToken token, @Nullable String text) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.permissions().stream().sorted().toList(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.usedAt(),
                    text);
        }

        @Override
        public String toString() {
            return "TokenView[" + id + "]";
        }
    }

    /** All of them. */
    record TokenList(List<TokenView> items) {}

    /** The tokens that one has given to machines; never their texts. */
    @ForEverySignedIn(personally = true)
    @GetMapping
    TokenList list(CurrentOfficer officer) {
        return new TokenList(
                store.read(tx -> tx.accessTokens().of(officer.officer().id())).stream()
                        .map(token -> TokenView.of(token, null))
                        .toList());
    }

    /** Makes a token. Its text is in this answer and never again. */
    @ForEverySignedIn(personally = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TokenView create(@RequestBody TokenBody body, CurrentOfficer officer) {
        Instant now = clock.instant();
        Fields fields = new Fields();
        String name = fields.line("name", body.name(), LONGEST_NAME);
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        if (body.permissions() != null) {
            permissions.addAll(body.permissions());
        }
        if (permissions.isEmpty()) {
            fields.wrong("permissions", "web.field.missing");
        }
        Instant expiresAt = body.expiresAt() == null ? now.plus(LONGEST) : body.expiresAt();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            fields.wrong("expiresAt", "web.tokenLength");
        }
        fields.check();
        if (!officer.officer().permissions().containsAll(permissions)) {
            throw Refusal.of(ProblemCode.BEYOND_ONES_POWERS);
        }
        String text = StoreDoorkeeper.TOKEN_BEGINS + signIn.token();
        UUID owner = officer.officer().id();
        NewToken token = new NewToken(owner, name, text, permissions, now, expiresAt);
        return store.write(officer.act(now), tx -> {
            if (tx.accessTokens().of(owner).size() >= MOST) {
                throw Refusal.of(ProblemCode.CONFLICT).saying("web.tooManyTokens", MOST);
            }
            return TokenView.of(tx.accessTokens().create(token), text);
        });
    }

    /** Takes a token back; it opens nothing from now on. */
    @ForEverySignedIn(personally = true)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, CurrentOfficer officer) {
        Instant now = clock.instant();
        store.write(officer.act(now), tx -> {
            tx.accessTokens().revoke(officer.officer().id(), id, now);
            return id;
        });
    }
}
