package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.Person;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;

class StartTest {
    @TempDir
    Path folder;

    private static void assertRefused(StartRefusal.Code code, ThrowingCallable start) {
        assertThatThrownBy(start).isInstanceOfSatisfying(StartRefusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            for (Language language : Language.values()) {
                assertThat(refusal.words(new Messages(language)))
                        .startsWith(code.code())
                        .doesNotContain("{0}");
            }
        });
    }

    private static void start(Map<Setting, String> settings) {
        Server.start(ServerUnderTest.settings(settings), Clock.systemUTC()).close();
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            Map<Setting, String> settings = Map.of(Setting.PORT, port, Setting.DATA, folder.toString());
            assertRefused(StartRefusal.Code.PORT_TAKEN, () -> start(settings));
            assertThat(new DataFolder(folder).isHeld()).isFalse();
        }
    }

    @Test
    void oneFolderHasOneServer() {
        Map<Setting, String> settings = Map.of(Setting.DATA, folder.toString());
        try (ServerUnderTest first = ServerUnderTest.start(settings)) {
            assertThat(first.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertRefused(StartRefusal.Code.IN_USE, () -> start(settings));
            assertThat(new DataFolder(folder).isHeld()).isTrue();
        }
        start(settings);
    }

    @Test
    void theKeyIsMissedOnlyWhereASecretIsKept() throws IOException {
        Map<Setting, String> settings = Map.of(Setting.DATA, folder.toString());
        Path key = new DataFolder(folder).key();
        try (ServerUnderTest first = ServerUnderTest.start(settings)) {
            County.in(first);
        }
        Files.delete(key);
        try (ServerUnderTest second = ServerUnderTest.start(settings)) {
            assertThat(key).exists();
            second.part(Store.class).write(new Act(null, "测试", Instant.now(), "console", "-"), tx -> {
                Person leader = tx.people().byLogin(new Login("east.leader")).orElseThrow();
                tx.people().offerSecondFactor(leader.id(), "closed");
                return leader;
            });
        }
        Files.delete(key);
        assertRefused(StartRefusal.Code.KEY, () -> start(settings));
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(StartRefusal.Code.FOLDER, () -> start(Map.of(Setting.DATA, file.toString())));
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.db"), "nothing that a database would write".repeat(50));
        assertRefused(StartRefusal.Code.DATABASE, () -> start(Map.of(Setting.DB, file.toString())));
    }

    @Test
    void settingsComeFromOptionsThenEnvironmentThenFile() throws IOException {
        Files.writeString(folder.resolve("zhunsheng.yaml"), "port: 1001\nhost: 10.0.0.1\nsession-hours: 7\n");
        Map<Setting, String> options = Map.of(Setting.DATA, folder.toString(), Setting.PORT, "1003");
        Settings settings = Settings.of(options, Map.of("ZHUNSHENG_PORT", "1002", "ZHUNSHENG_HOST", "10.0.0.2"));
        assertThat(settings.text(Setting.PORT)).isEqualTo("1003");
        assertThat(settings.text(Setting.HOST)).isEqualTo("10.0.0.2");
        assertThat(settings.text(Setting.SESSION_HOURS)).isEqualTo("7");
    }

    @Test
    void settingsThatNobodyKnowsOrThatCannotBeAreRefused() throws IOException {
        assertRefused(StartRefusal.Code.SETTING, () -> start(Map.of(Setting.PORT, "70000")));
        assertRefused(StartRefusal.Code.SETTING, () -> start(Map.of(Setting.DB, "jdbc:oracle:thin:x")));
        assertRefused(StartRefusal.Code.SETTING, () -> start(Map.of(Setting.LICENCE, "GPL-3.0")));
        Map<Setting, String> settings = Map.of(Setting.DATA, folder.toString());
        for (String wrong : new String[] {"prot: 1", "- a", "a: &a [*a, *a]", "port: [", "data: elsewhere"}) {
            Files.writeString(folder.resolve("zhunsheng.yaml"), wrong);
            assertRefused(StartRefusal.Code.SETTING, () -> start(settings));
        }
    }
}
