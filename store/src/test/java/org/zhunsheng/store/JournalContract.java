package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerdict.Intact;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Page;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/** What the journal promises, whatever database it lies in. */
abstract class JournalContract {
    private static final Instant NOW = Instant.parse("2026-01-05T01:02:03.456Z");
    static final Act ACT = new Act(null, "测试", NOW, "console", "r-1");
    private static final UUID WANG = UUID.fromString("0195c3f0-0000-7000-8000-000000000001");
    static final UnitPath COUNTY = UnitPath.root(1);
    private static final UnitPath BUREAU = COUNTY.child(2);
    private static final JournalQuery ALL = JournalQuery.all(Slice.first(50));

    private StoreSettings settings;
    private Store store;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        settings = settings();
        store = Store.open(settings);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void record(Act act, Happening happening) {
        store.write(act, tx -> {
            tx.journal().record(happening);
            return 0;
        });
    }

    private static ChainVerdict verdict(Store store) {
        return store.read(tx -> tx.journal().verify(List.of(), counted -> {}));
    }

    private List<Long> found(JournalQuery query, Scope scope) {
        return store.read(tx -> tx.journal().list(query, scope)).items().stream()
                .map(JournalEntry::sequence)
                .toList();
    }

    static Happening renamed(String before, String after, @Nullable UnitPath unit) {
        return new Happening(
                Action.CHANGE,
                new Subject(Subject.Kind.UNIT, "u-1", after),
                unit,
                List.of(new FieldChange("name", before, after), new FieldChange("code", null, "\"\\\n百%")),
                null);
    }

    /** 1 of the county, 2 of the bureau, 3 and 4 of nobody. */
    private void fill() {
        record(ACT, renamed("甲", "乙", COUNTY));
        record(
                new Act(WANG, "王芳", NOW.plusSeconds(60), "10.0.0.7", "r-2"),
                new Happening(
                        Action.DELETE,
                        new Subject(Subject.Kind.PROJECT, "p-9", "法律援助办案补贴"),
                        BUREAU,
                        List.of(),
                        "重复申报"));
        record(ACT, renamed("丙", "丁", null));
        record(
                new Act(null, "nobody", NOW.plusSeconds(120), "10.9.9.9", "r-3"),
                Happening.of(Action.SIGN_IN_FAILED, new Subject(Subject.Kind.SESSION, "-", null), null));
    }

    @Test
    void keepsWhatWasRecordedWithItsTransaction() {
        fill();
        JournalEntry first =
                store.read(tx -> tx.journal().find(1, Scope.below(COUNTY))).orElseThrow();
        assertThat(first.act()).isEqualTo(ACT);
        assertThat(first.happening()).isEqualTo(renamed("甲", "乙", COUNTY));
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(store.read(tx -> tx.journal().head()).sequence()).isEqualTo(4);
    }

    @Test
    void forgetsWhatFailed() {
        assertThatThrownBy(() -> store.write(ACT, tx -> {
                    tx.journal().record(renamed("甲", "乙", null));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(store.read(tx -> tx.journal().head()).sequence()).isZero();
    }

    @Test
    void onlyTheScopeSeesAndCounts() {
        fill();
        assertThat(found(ALL, Scope.below(COUNTY))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(found(ALL, Scope.below(BUREAU))).containsExactly(2L);
        assertThat(found(ALL, Scope.only(COUNTY))).containsExactly(1L);
        assertThat(found(ALL, Scope.NOTHING)).isEmpty();
        Page<JournalEntry> page =
                store.read(tx -> tx.journal().list(JournalQuery.all(Slice.first(1)), Scope.below(BUREAU)));
        assertThat(page.total()).isEqualTo(1);
        assertThatObject(store.read(tx -> tx.journal().find(1, Scope.below(BUREAU))))
                .isEqualTo(Optional.empty());
        assertThatObject(store.read(tx -> tx.journal().find(3, Scope.only(COUNTY))))
                .isEqualTo(Optional.empty());
    }

    @Test
    void findsWhatIsAskedFor() {
        fill();
        Scope all = Scope.below(COUNTY);
        assertThat(found(ALL.by(WANG), all)).containsExactly(2L);
        assertThat(found(ALL.of(BUREAU), all)).containsExactly(2L);
        assertThat(found(ALL.of(BUREAU), Scope.only(COUNTY))).isEmpty();
        assertThat(found(ALL.about(Subject.Kind.UNIT, "u-1"), all)).containsExactly(3L, 1L);
        assertThat(found(ALL.doing(Action.SIGN_IN_FAILED), all)).containsExactly(4L);
        assertThat(found(ALL.between(NOW.plusSeconds(60), NOW.plusSeconds(120)), all))
                .containsExactly(2L);
        assertThat(found(ALL.with("办案"), all)).containsExactly(2L);
        assertThat(found(ALL.with("重复"), all)).containsExactly(2L);
        assertThat(found(ALL.with("丁"), all)).containsExactly(3L);
        assertThat(found(ALL.with("百%"), all)).containsExactly(3L, 1L);
        assertThat(found(ALL.with("_"), all)).isEmpty();
        assertThat(found(ALL.with("\0"), all)).isEmpty();
    }

    @Test
    void neverFailsOverWhatStrangersTyped() {
        String hostile = "x\0\ud800'--" + "长".repeat(1000);
        Act stranger = new Act(null, hostile, NOW.plusNanos(1), hostile, hostile);
        record(
                stranger,
                new Happening(
                        Action.SIGN_IN_FAILED,
                        new Subject(Subject.Kind.SESSION, hostile, hostile),
                        null,
                        List.of(new FieldChange(hostile, hostile, null)),
                        hostile));
        assertThat(verdict(store)).isInstanceOf(Intact.class);
    }

    /** A few entries at once go another way to some databases than many do. */
    @Test
    void growsInOneChainHoweverManyWrite() throws InterruptedException {
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 24; i++) {
                        recordTogether("甲" + writer, i, 1 + (i + writer) % 6);
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(verdict(store)).isInstanceOfSatisfying(Intact.class, intact -> assertThat(
                        intact.head().sequence())
                .isEqualTo(4 * 24 / 6 * (1 + 2 + 3 + 4 + 5 + 6)));
    }

    private void recordTogether(String before, int after, int entries) {
        store.write(ACT, tx -> {
            for (int each = 0; each < entries; each++) {
                tx.journal().record(renamed(before, "乙" + after + "之" + each, COUNTY));
            }
            return 0;
        });
    }

    @Test
    void theDatabaseItselfKeepsIt() {
        fill();
        assertThatThrownBy(() -> RawSql.run(settings, "update journal_entry set reason = 'x'"))
                .hasStackTraceContaining("the journal only grows");
        assertThatThrownBy(() -> RawSql.run(settings, "delete from journal_entry"))
                .hasStackTraceContaining("the journal only grows");
    }

    @Test
    void keepsItsDigest() {
        StoreSettings other = settings();
        try (Store sm3 = Store.open(other.withDigest(ChainDigest.SM3))) {
            sm3.write(ACT, tx -> {
                tx.journal().record(renamed("甲", "乙", COUNTY));
                return 0;
            });
        }
        try (Store again = Store.open(other.withDigest(ChainDigest.SHA_256))) {
            again.write(ACT, tx -> {
                tx.journal().record(renamed("乙", "丙", COUNTY));
                return 0;
            });
            assertThat(verdict(again)).isInstanceOf(Intact.class);
        }
        assertThat(RawSql.rows(other, "select algorithm from journal_head").toString())
                .contains("SM3");
    }
}
