package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.app.serve.Browser.assertProblem;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.identity.Authenticator;
import org.zhunsheng.app.web.identity.Tidying;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.Sessions;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;
import tools.jackson.databind.JsonNode;

class SignInTest {
    private static ServerUnderTest server;
    private static County county;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser signedIn(String login) {
        return Browser.of(server, login);
    }

    @Test
    void whoSignsInIsKnownAndWhoSignsOutIsNot() {
        Browser browser = signedIn("east.handler");
        JsonNode session = Browser.json(browser.get("/session"));
        assertThat(session.at("/user/login").asString()).isEqualTo("east.handler");
        assertThat(session.at("/roles/0/role").asString()).isEqualTo("HANDLER");
        assertThat(session.get("permissions").toString())
                .contains("PROJECT_WRITE")
                .doesNotContain("USER_WRITE");
        assertThat(browser.send("DELETE", "/session", null).statusCode()).isEqualTo(204);
        assertProblem(browser.get("/session"), 401, "ZS-WEB-005");
    }

    @Test
    void theCookieIsClosedToScriptsAndForeignPages() {
        HttpResponse<String> answer = new Browser(server).signIn("east.leader", County.PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        HttpResponse<String> wrong = new Browser(server).signIn("east.evaluator", "wrong");
        HttpResponse<String> unknown = new Browser(server).signIn("nobody", "wrong");
        assertProblem(wrong, 401, "ZS-WEB-001");
        assertProblem(unknown, 401, "ZS-WEB-001");
        assertThat(wrong.body().replaceAll("requestId[^,}]*", ""))
                .isEqualTo(unknown.body().replaceAll("requestId[^,}]*", ""));
    }

    @Test
    void tooManyFailuresLockTheDoorForSomebodyAndForNobodyAlike() {
        county.person("locked.one", Role.LEADER, "east");
        for (String login : new String[] {"locked.one", "locked.nobody"}) {
            Browser browser = new Browser(server);
            for (int i = 0; i < 4; i++) {
                assertProblem(browser.signIn(login, "wrong"), 401, "ZS-WEB-001");
            }
            HttpResponse<String> locked = browser.signIn(login, "wrong");
            assertProblem(locked, 423, "ZS-WEB-002");
            assertThat(Instant.parse(Browser.json(locked).get("until").asString()))
                    .isAfter(Instant.now());
            assertProblem(browser.signIn(login, County.PASSWORD), 423, "ZS-WEB-002");
        }
        Browser administrator = signedIn("east.administrator");
        String path = "/users/" + county.person("locked.one");
        assertThat(Browser.json(administrator.get(path)).get("locked").asBoolean())
                .isTrue();
        assertThat(administrator.post(path + "/unlock", "").statusCode()).isEqualTo(204);
        signedIn("locked.one");
    }

    @Test
    void whoComesInDoesNotCountAgainstTheirAddress() {
        try (ServerUnderTest strict = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "3"))) {
            County.in(strict);
            for (int i = 0; i < 6; i++) {
                assertThat(new Browser(strict)
                                .signIn("east.leader", County.PASSWORD)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void onlyTheProxySaysWhoIsAsking() {
        Map<Setting, String> elsewhere =
                Map.of(Setting.ATTEMPTS_PER_MINUTE, "3", Setting.PROXY, "true", Setting.PROXY_ADDRESS, "192.0.2.1");
        assertThat(guessesFromForgedAddresses(elsewhere)).containsExactly(401, 401, 401, 429, 429);
        Map<Setting, String> here = Map.of(Setting.ATTEMPTS_PER_MINUTE, "3", Setting.PROXY, "true");
        assertThat(guessesFromForgedAddresses(here)).containsExactly(401, 401, 401, 401, 401);
    }

    private static List<Integer> guessesFromForgedAddresses(Map<Setting, String> settings) {
        List<Integer> answers = new ArrayList<>();
        try (ServerUnderTest behind = ServerUnderTest.start(settings)) {
            Browser browser = new Browser(behind);
            for (int i = 0; i < 5; i++) {
                var request = browser.request("/session").header("X-Forwarded-For", "203.0.113." + i);
                answers.add(browser.send(request, "POST", "{\"login\":\"x" + i + "\",\"password\":\"wrong\"}")
                        .statusCode());
            }
            HttpResponse<String> figures =
                    behind.send(behind.request("/actuator/prometheus").header("X-Forwarded-For", "127.0.0.1"));
            assertThat(figures.statusCode()).isEqualTo(403);
        }
        return answers;
    }

    @Test
    void whoOnlyReadsGoesOnWhereNothingCanBeWritten() throws Exception {
        Browser browser = signedIn("west.auditor");
        String database = server.part(DataFolder.class).database().toString();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("update web_session set seen_at = seen_at - 120000");
            statement.execute("create trigger no_room before update on web_session"
                    + " begin select raise(abort, 'no room'); end");
            assertThat(browser.get("/units").statusCode()).isEqualTo(200);
            statement.execute("drop trigger no_room");
        }
    }

    @Test
    void sessionsThatAreOverAreTakenAway() {
        UUID id = county.person("long.gone", Role.LEADER, "east");
        Store store = server.part(Store.class);
        Instant then = Instant.now().minusSeconds(90_000);
        store.write(new Act(null, "测试", then, "console", "-"), tx -> {
            tx.sessions().begin(new Sessions.NewSession(id, "gone", "c", then, then.plusSeconds(60), "127.0.0.1"));
            return 0;
        });
        server.part(Tidying.class).tidy();
        int left = store.write(
                new Act(null, "测试", then, "console", "-"), tx -> tx.sessions().endAll(id, null));
        assertThat(left).isZero();
    }

    @Test
    void anAddressThatTriesTooOftenHasToWait() {
        try (ServerUnderTest strict = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "3"))) {
            Browser browser = new Browser(strict);
            for (int i = 0; i < 3; i++) {
                assertProblem(browser.signIn("x" + i, "wrong"), 401, "ZS-WEB-001");
            }
            assertProblem(browser.signIn("x4", "wrong"), 429, "ZS-WEB-009");
        }
    }

    @Test
    void everySignInMakesANewSessionAndEndsTheOldOne() {
        Browser browser = signedIn("east.finance_section");
        String first = browser.cookie();
        browser.signIn("east.finance_section", County.PASSWORD);
        assertThat(browser.cookie()).isNotEqualTo(first);
        Browser thief = new Browser(server);
        thief.cookie(first);
        assertProblem(thief.get("/session"), 401, "ZS-WEB-005");
        // a session that somebody slipped a browser is not taken over by signing in
        Browser victim = new Browser(server);
        victim.cookie("A".repeat(43));
        victim.signIn("east.leader", County.PASSWORD);
        assertThat(victim.cookie()).isNotEqualTo("A".repeat(43));
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        Browser browser = signedIn("east.administrator");
        browser.csrf("");
        assertProblem(browser.post("/account/totp", ""), 403, "ZS-WEB-007");
        browser.csrf("x");
        assertProblem(browser.send("DELETE", "/session", null), 403, "ZS-WEB-007");
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aOneTimePasswordOpensTheDoorOnlyToBeReplaced() {
        Browser administrator = signedIn("east.administrator");
        HttpResponse<String> made = administrator.post(
                "/users",
                "{\"login\":\"Xin.Lai\",\"name\":\"新来\",\"grants\":[{\"role\":\"HANDLER\",\"unitId\":\""
                        + county.unit("east.office") + "\",\"extent\":\"OWN_UNIT\"}]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String oneTime = Browser.json(made).get("oneTimePassword").asString();
        Browser person = new Browser(server);
        assertThat(Browser.json(person.signIn("xin.lai", oneTime))
                        .get("mustChangePassword")
                        .asBoolean())
                .isTrue();
        assertProblem(person.get("/units"), 403, "ZS-WEB-008");
        assertProblem(person.post("/account/tokens", "{}"), 403, "ZS-WEB-008");
        HttpResponse<String> weak =
                person.post("/account/password", "{\"current\":\"" + oneTime + "\",\"next\":\"abc123\"}");
        assertProblem(weak, 422, "ZS-WEB-010");
        assertThat(Browser.json(weak).get("fields").size()).isGreaterThan(1);
        assertProblem(
                person.post("/account/password", "{\"current\":\"wrong\",\"next\":\"Guo-Qiao-58-mi\"}"),
                422,
                "ZS-WEB-010");
        assertThat(person.post("/account/password", "{\"current\":\"" + oneTime + "\",\"next\":\"Guo-Qiao-58-mi\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(person.get("/units").statusCode()).isEqualTo(200);
        assertProblem(
                person.post("/account/password", "{\"current\":\"Guo-Qiao-58-mi\",\"next\":\"Guo-Qiao-58-mi\"}"),
                422,
                "ZS-WEB-010");
    }

    @Test
    void aSecondFactorIsAskedForAndEachCodeOpensOnce() {
        county.person("two.factors", Role.LEADER, "east");
        Browser browser = signedIn("two.factors");
        String secret =
                Browser.json(browser.post("/account/totp", "")).get("secret").asString();
        assertProblem(browser.post("/account/totp/confirm", "{\"code\":\"000\"}"), 422, "ZS-WEB-017");
        String code = Authenticator.code(secret, Instant.now().minusSeconds(30));
        assertThat(browser.post("/account/totp/confirm", "{\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(204);

        Browser next = new Browser(server);
        assertProblem(next.signIn("two.factors", County.PASSWORD), 401, "ZS-WEB-003");
        assertProblem(next.signIn("two.factors", County.PASSWORD, code), 401, "ZS-WEB-003");
        String fresh = Authenticator.code(secret, Instant.now());
        assertThat(next.signIn("two.factors", County.PASSWORD, fresh).statusCode())
                .isEqualTo(200);
        assertProblem(new Browser(server).signIn("two.factors", County.PASSWORD, fresh), 401, "ZS-WEB-003");
        assertThat(Browser.json(next.get("/session")).at("/user/totp").asBoolean())
                .isTrue();
        assertThat(next.send("DELETE", "/account/totp", "{\"password\":\"" + County.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(204);
        signedIn("two.factors");
    }

    @Test
    void theConsoleLetsInWhoLostTheirSecondFactor() {
        county.person("lost.phone", Role.LEADER, "east");
        Browser browser = signedIn("lost.phone");
        String secret =
                Browser.json(browser.post("/account/totp", "")).get("secret").asString();
        String code = Authenticator.code(secret, Instant.now().minusSeconds(30));
        assertThat(browser.post("/account/totp/confirm", "{\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertProblem(new Browser(server).signIn("lost.phone", County.PASSWORD), 401, "ZS-WEB-003");
        server.part(ConsolePeople.class).resetFactor("lost.phone");
        signedIn("lost.phone");
    }

    @Test
    void secretsLieClosedInTheDatabaseAndTheKeyIsOurs() throws Exception {
        county.person("sealed", Role.LEADER, "east");
        Browser browser = signedIn("sealed");
        String secret =
                Browser.json(browser.post("/account/totp", "")).get("secret").asString();
        String kept = server.part(Store.class)
                .read(tx -> tx.people().credentials(county.person("sealed")))
                .orElseThrow()
                .secondFactor();
        assertThat(kept).isNotNull().doesNotContain(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                        server.part(DataFolder.class).key())))
                .isEqualTo("rw-------");
    }

    @Test
    void aMachineHasAtMostWhatItsOwnerHasAndNoAccountOfItsOwn() {
        Browser browser = signedIn("east.auditor");
        assertProblem(
                browser.post("/account/tokens", "{\"name\":\"x\",\"permissions\":[\"USER_WRITE\"]}"),
                403,
                "ZS-WEB-027");
        assertProblem(
                browser.post(
                        "/account/tokens",
                        "{\"name\":\"x\",\"permissions\":[\"USER_READ\"],\"expiresAt\":\"2001-01-01T00:00:00Z\"}"),
                422,
                "ZS-WEB-017");
        JsonNode token = Browser.json(
                browser.post("/account/tokens", "{\"name\":\"夜间导出\",\"permissions\":[\"ORGANISATION_READ\"]}"));
        String bearer = "Bearer " + token.get("token").asString();
        assertThat(as(bearer, "/units").statusCode()).isEqualTo(200);
        assertProblem(as(bearer, "/users"), 403, "ZS-WEB-006");
        assertProblem(as(bearer, "/account/tokens"), 403, "ZS-WEB-006");
        assertProblem(as(bearer, "/session"), 403, "ZS-WEB-006");
        assertProblem(as("Bearer zst_" + "A".repeat(43), "/units"), 401, "ZS-WEB-026");
        assertThat(browser.get("/account/tokens").body())
                .doesNotContain(token.get("token").asString());
        browser.send("DELETE", "/account/tokens/" + token.get("id").asString(), null);
        assertProblem(as(bearer, "/units"), 401, "ZS-WEB-026");
    }

    private static HttpResponse<String> as(String authorization, String path) {
        return server.send(server.request("/api/v1" + path).header("Authorization", authorization));
    }

    @Test
    void theFirstStartLetsOneAdministratorIn() {
        try (ServerUnderTest fresh = ServerUnderTest.start()) {
            ConsolePeople.Access access = fresh.server().firstAccess().orElseThrow();
            assertThat(fresh.server().firstAccess()).isEmpty();
            assertThat(new Browser(fresh)
                            .signIn(access.login(), access.password())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
