package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.identity.Role;
import tools.jackson.databind.JsonNode;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void theMadeUpCountyHasEveryRoleProjectsAndAJournalThatHolds() {
        Map<Setting, String> settings =
                Map.of(Setting.DEMO, "true", Setting.DATA, folder.toString(), Setting.ATTEMPTS_PER_MINUTE, "1000");
        try (ServerUnderTest server = ServerUnderTest.start(settings)) {
            JsonNode options = Browser.json(new Browser(server).get("/session/options"));
            assertThat(options.get("demo").asBoolean()).isTrue();
            for (Role role : Role.values()) {
                assertThat(options.get("accounts").toString()).contains(role.name());
            }
            for (JsonNode account : options.get("accounts")) {
                Browser browser = new Browser(server);
                assertThat(browser.signIn(
                                        account.get("login").asString(),
                                        account.get("password").asString())
                                .statusCode())
                        .isEqualTo(200);
                assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
            }
            Browser handler = new Browser(server);
            String password = options.get("accounts").get(0).get("password").asString();
            handler.signIn("handler", password);
            assertThat(Browser.json(handler.get("/projects?year=" + Year.now()))
                            .get("total")
                            .asInt())
                    .isPositive();
            Browser auditor = new Browser(server);
            auditor.signIn("auditor", password);
            assertThat(Browser.json(auditor.get("/journal/verify")).get("state").asString())
                    .isEqualTo("INTACT");
            assertThat(Browser.json(auditor.get("/journal?q=明川")).get("total").asInt())
                    .isPositive();
            assertThat(auditor.get("/journal/export.jsonl").body())
                    .startsWith("{")
                    .contains("zhunsheng-journal/1");
        }
        try (ServerUnderTest again = ServerUnderTest.start(settings)) {
            assertThat(again.server().demonstrated()).hasSize(8);
        }
    }

    @Test
    void whereSomebodyWorksAlreadyNoDemonstrationIsLoaded() {
        Map<Setting, String> plain = Map.of(Setting.DATA, folder.toString());
        try (ServerUnderTest server = ServerUnderTest.start(plain)) {
            server.server().firstAccess();
        }
        Settings demo = ServerUnderTest.settings(Map.of(Setting.DATA, folder.toString(), Setting.DEMO, "true"));
        assertThatThrownBy(() -> Server.start(demo, Clock.systemUTC())).isInstanceOf(StartRefusal.class);
        assertThat(new DataFolder(folder).isHeld()).isFalse();
    }
}
