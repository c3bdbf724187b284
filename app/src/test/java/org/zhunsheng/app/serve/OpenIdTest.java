package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Signing in at another house, against a small one of that kind. */
class OpenIdTest {
    private static final String PATH = "/api/v1/session/oidc";
    private static final String REFUSED = "/sign-in?problem=ZS-WEB-031";
    private static final String UNKNOWN = "/sign-in?problem=ZS-WEB-032";

    private static final VouchingHouse HOUSE = new VouchingHouse();
    private static ServerUnderTest server;
    private static County county;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(settings(HOUSE));
        county = County.in(server);
        administrator = new Browser(server);
        administrator.signIn("east.administrator", County.PASSWORD);
    }

    private static Map<Setting, String> settings(VouchingHouse house) {
        return Map.of(
                Setting.ATTEMPTS_PER_MINUTE,
                "10000",
                Setting.OIDC_ISSUER,
                house.issuer(),
                Setting.OIDC_CLIENT,
                VouchingHouse.CLIENT,
                Setting.OIDC_SECRET,
                VouchingHouse.SECRET,
                Setting.OIDC_LABEL,
                "县统一门户");
    }

    @AfterAll
    static void stop() {
        server.close();
        HOUSE.close();
    }

    @BeforeEach
    void tellTheTruth() {
        HOUSE.honest();
    }

    /** A browser that goes where it is led, and its cookies. */
    private static final class Traveller {
        private final ServerUnderTest at;
        private final Map<String, String> cookies = new HashMap<>();

        Traveller(ServerUnderTest at) {
            this.at = at;
        }

        /** Where the answer leads. */
        String go(String path) {
            HttpRequest.Builder request = at.request(path);
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        String.join(
                                "; ",
                                cookies.entrySet().stream()
                                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                        .toList()));
            }
            HttpResponse<String> answer = at.send(request);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            for (String header : answer.headers().allValues("Set-Cookie")) {
                String[] pair = header.substring(0, header.indexOf(';')).split("=", 2);
                cookies.put(pair[0], pair[1]);
                assertThat(header)
                        .contains("HttpOnly", pair[0].equals("zs_session") ? "SameSite=Strict" : "SameSite=Lax");
            }
            return answer.headers().firstValue("Location").orElseThrow();
        }

        URI depart() {
            return URI.create(go(PATH));
        }

        String back(URI address) {
            return go(address.getPath() + "?" + address.getRawQuery());
        }

        /** There and back. */
        String travel(String subject, String login) {
            return back(HOUSE.prove(depart(), subject, login));
        }

        Browser browser() {
            Browser browser = new Browser(at);
            browser.cookie(cookies.get("zs_session"));
            return browser;
        }
    }

    private static UUID letIn(String login) {
        HttpResponse<String> made = administrator.post(
                "/users",
                "{\"login\":\"" + login + "\",\"name\":\"外来 " + login
                        + "\",\"elsewhere\":true,\"grants\":[{\"role\":\"HANDLER\"," + "\"unitId\":\""
                        + county.unit("east.office") + "\",\"extent\":\"OWN_UNIT\"}]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Browser.json(made).get("oneTimePassword").isNull()).isTrue();
        return UUID.fromString(Browser.json(made).at("/user/id").asString());
    }

    private static void change(UUID id, String body) {
        HttpRequest.Builder request = administrator.request("/users/" + id).header("If-Match", "\"1\"");
        assertThat(administrator.send(request, "PATCH", body).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsVouchedForComesInWithASessionLikeAnyOther() {
        letIn("first.time");
        Traveller person = new Traveller(server);
        URI door = person.depart();
        Map<String, String> asked = VouchingHouse.form(door.getRawQuery());
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsKeys("nonce", "state");
        assertThat(asked.get("scope").split(" ")).contains("openid");
        assertThat(person.back(HOUSE.prove(door, "s-1", "First.Time"))).isEqualTo("/");
        assertThat(person.cookies.get("zs_departure")).isEmpty();
        assertThat(Browser.json(person.browser().get("/session"))
                        .at("/user/login")
                        .asString())
                .isEqualTo("first.time");
        // From now on the subject counts, whatever they are called over there.
        assertThat(new Traveller(server).travel("s-1", "renamed")).isEqualTo("/");
        assertThat(new Traveller(server).travel("s-2", "first.time")).isEqualTo(UNKNOWN);
        assertThat(journal("SIGN_IN", "first.time")).isEqualTo(2);
        assertThat(journal("CHANGE", "first.time")).as("the binding").isEqualTo(1);
    }

    private static int journal(String action, String login) {
        Browser auditor = new Browser(server);
        auditor.signIn("east.auditor", County.PASSWORD);
        int found = 0;
        for (JsonNode entry :
                Browser.json(auditor.get("/journal?size=200&action=" + action)).get("items")) {
            if (entry.at("/actor/name").asString().equals("外来 " + login)) {
                found++;
            }
        }
        return found;
    }

    @Test
    void theDoorIsShownToWhoeverComes() {
        JsonNode options = Browser.json(new Browser(server).get("/session/options"));
        assertThat(options.at("/oidc/label").asString()).isEqualTo("县统一门户");
        assertThat(options.at("/oidc/url").asString()).isEqualTo(PATH);
        assertThat(Browser.json(administrator.get("/session")).get("oidc").asBoolean())
                .isTrue();
    }

    @Test
    void nobodyIsMadeUpAndNobodyWithAPasswordIsTakenOver() {
        assertThat(new Traveller(server).travel("s-10", "nobody.here")).isEqualTo(UNKNOWN);
        assertThat(new Traveller(server).travel("s-11", "east.leader")).isEqualTo(UNKNOWN);
        letIn("nameless");
        letIn("endless");
        assertThat(new Traveller(server).travel("s".repeat(400), "endless")).isEqualTo(UNKNOWN);
        HOUSE.claims = usual -> usual.claim("preferred_username", null);
        assertThat(new Traveller(server).travel("s-12", "nameless")).isEqualTo(UNKNOWN);
    }

    @Test
    void whoTakesNoPartOrIsLockedStaysOutside() {
        UUID gone = letIn("gone.away");
        assertThat(new Traveller(server).travel("s-20", "gone.away")).isEqualTo("/");
        change(gone, "{\"active\":false}");
        assertThat(new Traveller(server).travel("s-20", "gone.away")).isEqualTo(UNKNOWN);

        letIn("locked.out");
        for (int i = 0; i < 5; i++) {
            new Browser(server).signIn("locked.out", "wrong");
        }
        assertThat(new Traveller(server).travel("s-21", "locked.out")).isEqualTo("/sign-in?problem=ZS-WEB-002");
    }

    @Test
    void aBrowserComesBackOnceAndOnlyTheOneThatLeft() {
        letIn("traveller");
        Traveller person = new Traveller(server);
        URI back = HOUSE.prove(person.depart(), "s-30", "traveller");
        assertThat(new Traveller(server).back(back)).as("without the cookie").isEqualTo(REFUSED);
        Traveller other = new Traveller(server);
        other.depart();
        assertThat(other.back(back)).as("with the cookie of another one").isEqualTo(REFUSED);
        String cookie = person.cookies.get("zs_departure");
        assertThat(person.back(URI.create(back.toString().replaceFirst("state=.*", "state=x"))))
                .isEqualTo(REFUSED);
        person.cookies.put("zs_departure", cookie);
        assertThat(person.back(back)).isEqualTo("/");
        person.cookies.put("zs_departure", cookie);
        assertThat(person.back(back)).as("a second time").isEqualTo(REFUSED);
    }

    @Test
    void aCodeIsGoodOnceAndGivingUpIsNoFailure() {
        letIn("replayed");
        Traveller person = new Traveller(server);
        String code = VouchingHouse.form(
                        HOUSE.prove(person.depart(), "s-40", "replayed").getRawQuery())
                .get("code");
        for (String answer : List.of(
                "error=access_denied", "code=" + code, "code=", "code=invented", "iss=https://x&code=" + code)) {
            Traveller next = new Traveller(server);
            String state = VouchingHouse.form(next.depart().getRawQuery()).get("state");
            // A code was given for another departure: its challenge is that of another browser.
            assertThat(next.go(PATH + "/callback?" + answer + "&state=" + state))
                    .as(answer)
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void whatIsNotSaidToUsNowByThatHouseIsNotBelieved() {
        letIn("believed");
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> untrue = Map.of(
                "nonce", usual -> usual.claim("nonce", "another"),
                "no nonce", usual -> usual.claim("nonce", null),
                "audience", usual -> usual.audience("another"),
                "issuer", usual -> usual.issuer("https://another.example"),
                "expired", usual -> usual.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                "subject", usual -> usual.subject(null));
        untrue.forEach((what, claims) -> {
            HOUSE.claims = claims;
            assertThat(new Traveller(server).travel("s-50", "believed"))
                    .as(what)
                    .isEqualTo(REFUSED);
        });
        HOUSE.honest();
        HOUSE.signer = VouchingHouse.key();
        assertThat(new Traveller(server).travel("s-50", "believed"))
                .as("signature")
                .isEqualTo(REFUSED);
        HOUSE.honest();
        assertThat(new Traveller(server).travel("s-50", "believed")).isEqualTo("/");
    }

    @Test
    void anotherSessionOfTheBrowserEnds() {
        letIn("two.sessions");
        Traveller person = new Traveller(server);
        assertThat(person.travel("s-60", "two.sessions")).isEqualTo("/");
        Browser first = person.browser();
        assertThat(person.travel("s-60", "two.sessions")).isEqualTo("/");
        assertThat(first.get("/session").statusCode()).isEqualTo(401);
        assertThat(person.browser().get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void theHouseIsAskedWhatItIsOnceAndOnlyWhenSomebodyGoesThere() {
        try (VouchingHouse own = new VouchingHouse();
                ServerUnderTest other = ServerUnderTest.start(settings(own))) {
            assertThat(own.asked).hasValue(0);
            own.broken = true;
            assertThat(new Traveller(other).go(PATH)).isEqualTo("/sign-in?problem=ZS-WEB-030");
            own.honest();
            for (int i = 0; i < 3; i++) {
                assertThat(new Traveller(other).depart()).hasPath("/door");
            }
            assertThat(own.asked).hasValue(2);
        }
    }

    @Test
    void anAddressThatTriesTooOftenHasToWait() {
        Map<Setting, String> strict = new EnumMap<>(settings(HOUSE));
        strict.put(Setting.ATTEMPTS_PER_MINUTE, "2");
        try (ServerUnderTest other = ServerUnderTest.start(strict)) {
            assertThat(new Traveller(other).depart()).hasPath("/door");
            assertThat(new Traveller(other).depart()).hasPath("/door");
            assertThat(new Traveller(other).go(PATH)).isEqualTo("/sign-in?problem=ZS-WEB-009");
        }
    }

    @Test
    void withoutSettingsThereIsNoOtherDoor() {
        try (ServerUnderTest alone = ServerUnderTest.start()) {
            assertThat(Browser.json(new Browser(alone).get("/session/options"))
                            .get("oidc")
                            .isNull())
                    .isTrue();
            assertThat(new Traveller(alone).go(PATH)).isEqualTo("/sign-in?problem=ZS-WEB-029");
            assertThat(new Traveller(alone).go(PATH + "/callback?code=a&state=b"))
                    .isEqualTo("/sign-in?problem=ZS-WEB-029");
        }
    }

    @Test
    void aProviderIsNamedWholeAndNotInTheClear() {
        for (String issuer :
                List.of("http://idp.example", "idp.example", "https://idp.example?a=b", "ftp://127.0.0.1")) {
            Map<Setting, String> wrong = new EnumMap<>(settings(HOUSE));
            wrong.put(Setting.OIDC_ISSUER, issuer);
            assertThatThrownBy(() -> ServerUnderTest.start(wrong)).as(issuer).isInstanceOf(StartRefusal.class);
        }
        assertThatThrownBy(() -> ServerUnderTest.start(Map.of(Setting.OIDC_ISSUER, HOUSE.issuer())))
                .isInstanceOf(StartRefusal.class);
    }
}
