package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.app.serve.Browser.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.PersonChange;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.store.Store;

/** What administrators may not, though they may much. */
class AdministratorsTest {
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

    private static HttpResponse<String> as(String authorization, String path) {
        return server.send(server.request("/api/v1" + path).header("Authorization", authorization));
    }

    @Test
    void noAdministratorTakesThemselvesOverThroughAMachine() {
        UUID id = county.person("takes.over", Role.ADMINISTRATOR, "east");
        Browser browser = signedIn("takes.over");
        assertProblem(browser.post("/users/" + id + "/password-reset", ""), 403, "ZS-WEB-027");
        String bearer = "Bearer "
                + Browser.json(browser.post(
                                "/account/tokens", "{\"name\":\"x\",\"permissions\":[\"USER_READ\",\"USER_WRITE\"]}"))
                        .get("token")
                        .asString();
        assertThat(as(bearer, "/users").statusCode()).isEqualTo(200);
        String other = "/api/v1/users/" + county.person("east.leader") + "/password-reset";
        assertProblem(
                server.send(server.request(other)
                        .header("Authorization", bearer)
                        .POST(HttpRequest.BodyPublishers.noBody())),
                403,
                "ZS-WEB-006");
        assertProblem(
                server.send(server.request("/api/v1/users")
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"login\":\"neu\",\"name\":\"新\"}"))),
                403,
                "ZS-WEB-006");
        // somebody else resets the password: the machines are out as well
        county.person("helps", Role.ADMINISTRATOR, "province");
        assertThat(signedIn("helps")
                        .post("/users/" + id + "/password-reset", "")
                        .statusCode())
                .isEqualTo(200);
        assertProblem(as(bearer, "/users"), 401, "ZS-WEB-026");
    }

    @Test
    void nobodyLocksTheirOwnHouse() {
        county.person("own.house", Role.ADMINISTRATOR, "west.bureau");
        Browser browser = signedIn("own.house");
        var request = browser.request("/units/" + county.unit("west.bureau")).header("If-Match", "*");
        HttpResponse<String> answer = browser.send(request, "PATCH", "{\"active\":false}");
        assertProblem(answer, 422, "ZS-WEB-017");
        assertThat(browser.get("/units").statusCode()).isEqualTo(200);
    }

    @Test
    void rolesElsewhereAreNobodysBusiness() {
        UUID id = county.person("two.houses", Role.HANDLER, "east.office");
        server.part(Store.class).write(new Act(null, "测试", Instant.now(), "console", "-"), tx -> {
            List<RoleGrant> grants = List.of(
                    new RoleGrant(Role.HANDLER, county.unit("east.office"), Extent.OWN_UNIT),
                    new RoleGrant(Role.EVALUATOR, county.unit("west.office"), Extent.OWN_UNIT));
            return tx.people()
                    .change(
                            id,
                            1,
                            new PersonChange(null, null, grants, null),
                            tx.organisation().everything());
        });
        Browser administrator = signedIn("east.administrator");
        assertThat(administrator.get("/users/" + id).body())
                .contains("east.office")
                .doesNotContain("west.office");
        assertThat(administrator.get("/users?q=two.houses").body()).doesNotContain("west.office", "EVALUATOR");
        assertThat(signedIn("two.houses").get("/session").body()).contains("east.office", "west.office");
    }
}
