package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.identity.Role;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.store.Store;
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
    void whatWasStoppedHalfWayIsCompletedByTheNextStart() throws SQLException {
        Map<Setting, String> settings = Map.of(Setting.DEMO, "true", Setting.DATA, folder.toString());
        long whole;
        try (ServerUnderTest server = ServerUnderTest.start(settings)) {
            whole = accepted(server);
        }
        // One file was not taken in when the power went, another one not accepted, and nothing of it audited.
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("zhunsheng.db"));
                Statement sql = database.createStatement()) {
            sql.execute("delete from file_import where file_name = 'self-evaluation-2022.txt'");
            assertThat(sql.executeUpdate("update file_import set state = 'READ' where file_name = 'dazhu-2024.xlsx'"))
                    .isEqualTo(1);
            assertThat(sql.executeUpdate("update project set review_score = null"))
                    .isPositive();
        }
        try (ServerUnderTest server = ServerUnderTest.start(settings)) {
            assertThat(accepted(server)).isEqualTo(whole);
            Store store = server.part(Store.class);
            server.part(PendingAudits.class).catchUp();
            assertThat(store.<List<UUID>>read(tx -> tx.projects().unjudged(null, 10)))
                    .isEmpty();
        }
    }

    private static long accepted(ServerUnderTest server) {
        ImportQuery accepted = new ImportQuery(ImportState.ACCEPTED, null, Slice.first(1));
        return server.part(Store.class)
                .read(tx -> tx.imports().list(accepted, tx.organisation().everything()))
                .total();
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
