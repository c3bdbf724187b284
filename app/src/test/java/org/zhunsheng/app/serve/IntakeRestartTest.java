package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.intake.ReadingRoom;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.store.Store;

/** A process that dies while it reads leaves nothing behind that nobody reads. */
class IntakeRestartTest {
    private static final Act ACT = new Act(null, "测试", Instant.parse("2026-01-05T01:02:03Z"), "console", "-");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whatWasBeingReadIsReadAgain() throws InterruptedException {
        Path folder = ServerUnderTest.folder();
        Map<Setting, String> settings = Map.of(Setting.DATA, folder.toString());
        UUID id;
        try (Server first = Server.start(ServerUnderTest.settings(settings), Clock.systemUTC())) {
            Store store = first.context().getBean(Store.class);
            first.context().getBean(ReadingRoom.class).stop();
            id = store.write(ACT, tx -> {
                UUID unit = tx.organisation()
                        .add(new NewUnit(null, UnitKind.REGION, "510000", "川省"), Scope.NOTHING)
                        .id();
                byte[] bytes = "你好".getBytes(StandardCharsets.UTF_8);
                var facts = new ImportRecord.FileFacts("x.txt", bytes.length, "ab".repeat(32));
                return tx.imports()
                        .receive(
                                new NewImport(unit, null, facts, bytes),
                                tx.organisation().everything(),
                                ACT)
                        .id();
            });
            // taken, and never brought back: as if the power had gone
            store.write(
                    ACT, tx -> tx.imports().take(Instant.now(), Instant.now().plus(Duration.ofHours(1))));
        }
        try (Server second = Server.start(ServerUnderTest.settings(settings), Clock.systemUTC())) {
            Store store = second.context().getBean(Store.class);
            Instant end = Instant.now().plus(PATIENCE);
            ImportState state = ImportState.READING;
            while (state.isUnderWay() && Instant.now().isBefore(end)) {
                Thread.sleep(50);
                state = store.read(tx -> tx.imports()
                        .find(id, tx.organisation().everything())
                        .orElseThrow()
                        .state());
            }
            assertThat(state).isEqualTo(ImportState.REFUSED);
        }
    }
}
