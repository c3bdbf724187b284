package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;

/** What the journal promises, whatever database it lies in. */
abstract class JournalContract {
    static final Act ACT = new Act(null, "测试", Instant.parse("2026-01-05T01:02:03.456Z"), "console", "r-1");

    private Store store;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        store = Store.open(settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long length() {
        return store.read(tx -> tx.journal().length());
    }

    private static Happening renamed(String before, String after) {
        return new Happening(
                Action.CHANGE,
                new Subject(Subject.Kind.UNIT, "1", after),
                null,
                List.of(new FieldChange("name", before, after)),
                null);
    }

    @Test
    void keepsWhatWasRecordedWithItsTransaction() {
        store.write(ACT, tx -> {
            tx.journal().record(renamed("甲", "乙"));
            return 0;
        });
        assertThat(length()).isEqualTo(1);
    }

    @Test
    void forgetsWhatFailed() {
        assertThatThrownBy(() -> store.write(ACT, tx -> {
                    tx.journal().record(renamed("甲", "乙"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(length()).isZero();
    }
}
