package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Doorkeeper;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestIdentity;
import org.zhunsheng.identity.AccessTokens.Bearer;
import org.zhunsheng.identity.Session;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** Recognises people by the session of their cookie and machines by their token, afresh with every request. */
final class StoreDoorkeeper implements Doorkeeper {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.identity");
    static final String TOKEN_BEGINS = "zst_";
    private static final String BEARER = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile(TOKEN_BEGINS + "[A-Za-z0-9_-]{43}");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final Duration idle;

    StoreDoorkeeper(Store store, Clock clock, Duration idle) {
        this.store = store;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public @Nullable CurrentOfficer recognise(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return machine(authorization, request);
        }
        String token = SessionCookie.of(request);
        return token == null ? null : person(token, request);
    }

    private CurrentOfficer machine(String authorization, HttpServletRequest request) {
        String token = authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
        if (!TOKEN.matcher(token).matches()) {
            throw Refusal.of(ProblemCode.TOKEN_REFUSED);
        }
        Instant now = clock.instant();
        Bearer bearer = store.read(tx -> tx.accessTokens().find(token, now))
                .orElseThrow(() -> Refusal.of(ProblemCode.TOKEN_REFUSED));
        if (bearer.owner().mustChangePassword()) {
            throw Refusal.of(ProblemCode.TOKEN_REFUSED); // whoever cannot act themselves lets no machine act
        }
        if (isOver(bearer.token().usedAt(), now)) {
            UUID id = bearer.token().id();
            touch(now, request, tx -> tx.accessTokens().touch(id, now));
        }
        return new CurrentOfficer(
                bearer.officer(), new CurrentOfficer.Token(), request.getRemoteAddr(), RequestIdentity.of(request));
    }

    private @Nullable CurrentOfficer person(String token, HttpServletRequest request) {
        Instant now = clock.instant();
        Session session = store.read(tx -> tx.sessions().find(token, now, idle)).orElse(null);
        if (session == null) {
            return null;
        }
        if (isOver(session.seenAt(), now)) {
            touch(now, request, tx -> tx.sessions().touch(token, now));
        }
        return new CurrentOfficer(
                session.person().officer(),
                new CurrentOfficer.Session(
                        token, session.csrfToken(), session.person().mustChangePassword()),
                request.getRemoteAddr(),
                RequestIdentity.of(request));
    }

    /** Notes a sign of life. Whoever only reads can go on reading where nothing can be written at the moment. */
    private void touch(Instant now, HttpServletRequest request, Store.Work<Boolean> note) {
        try {
            store.write(nobody(now, request), note);
        } catch (StoreException failure) {
            LOG.warn("{} a sign of life was not kept", failure.code().code());
        }
    }

    private static boolean isOver(@Nullable Instant seen, Instant now) {
        return seen == null || now.isAfter(seen.plus(MINUTE));
    }

    private static Act nobody(Instant now, HttpServletRequest request) {
        return new Act(null, "", now, request.getRemoteAddr(), RequestIdentity.of(request));
    }
}
