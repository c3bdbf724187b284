package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.tables.Tables.INSTALLATION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerdict.Broken;
import org.zhunsheng.journal.ChainVerdict.Fault;
import org.zhunsheng.journal.ChainVerdict.Intact;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/** Whatever somebody with the file or the server's password does to the journal is found, and where. */
abstract class TamperingContract {
    private static final int ENTRIES = 9;

    private StoreSettings settings;
    private Store store;

    abstract StoreSettings settings();

    @BeforeEach
    void fill() {
        settings = settings();
        store = Store.open(settings);
        for (int i = 1; i <= ENTRIES; i++) {
            Happening happening = new Happening(
                    Action.CHANGE,
                    new Subject(Subject.Kind.UNIT, "u-" + i, "第" + i + "科"),
                    UnitPath.root(1).child(i),
                    List.of(new FieldChange("/name", "甲", "乙")),
                    "更名");
            Act act = new Act(new UUID(0xa, 0xb), "王芳", County.NOW.plusSeconds(i), "10.0.0.7", "r-" + i);
            store.write(act, tx -> {
                tx.journal().record(happening);
                return 0;
            });
        }
        RawSql.run(
                settings,
                settings.url().startsWith("jdbc:sqlite")
                        ? new String[] {"drop trigger journal_entry_is_kept", "drop trigger journal_entry_is_final"}
                        : new String[] {"alter table journal_entry disable trigger all"});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ChainVerdict verdict(ChainHead... noted) {
        return store.read(tx -> tx.journal().verify(List.of(noted), n -> {}));
    }

    private ChainHead head() {
        return store.read(tx -> tx.journal().head());
    }

    private void breaksAt(long sequence, Fault fault) {
        assertThat(verdict()).isEqualTo(new Broken(sequence, fault));
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(verdict(head())).isEqualTo(new Intact(head(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + 1",
                "actor_id = null",
                "actor_name = '李娜'",
                "actor_name = 'WANG'",
                "from_address = '10.0.0.8'",
                "request_id = ''",
                "action = 'DELETE'",
                "subject_kind = 'PERSON'",
                "subject_id = 'u-0'",
                "subject_name = null",
                "subject_name = ''",
                "unit_path = '1/7/'",
                "unit_path = null",
                "reason = null",
                "reason = '更名 '",
                "changes = '[[\"/name\",\"甲\",\"丙\"]]'",
                "changes = '[]'",
                "previous_hash = hash",
                "hash = previous_hash",
                "hash = upper(hash)"
            })
    void findsAnEditOfAnyField(String edit) {
        RawSql.run(settings, "update journal_entry set " + edit + " where sequence = 5");
        breaksAt(5, Fault.EDITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'change'",
                "action = 'NOTHING'",
                "subject_kind = ''",
                "unit_path = '../'",
                "changes = 'x'",
                "changes = ''",
                "changes = '[[\"/name\", \"甲\",\"乙\"]]'",
                "changes = '[[\"/name\",\"甲\",\"乙\"]] '",
                "changes = '[[1,\"甲\",\"乙\"]]'",
                "changes = '[[\"/name\",\"甲\",\"\\u4e59\"]]'"
            })
    void findsWhatIsNoEntry(String edit) {
        RawSql.run(settings, "update journal_entry set " + edit + " where sequence = 5");
        breaksAt(5, Fault.UNREADABLE);
    }

    @Test
    void findsADeletion() {
        RawSql.run(settings, "delete from journal_entry where sequence = 5");
        breaksAt(5, Fault.MISSING);
    }

    @Test
    void findsADeletionWhereTheRestMovedUp() {
        RawSql.run(settings, "delete from journal_entry where sequence = 5");
        for (int i = 6; i <= ENTRIES; i++) {
            RawSql.run(settings, "update journal_entry set sequence = " + (i - 1) + " where sequence = " + i);
        }
        breaksAt(5, Fault.OUT_OF_ORDER);
    }

    @Test
    void findsASwap() {
        RawSql.run(
                settings,
                "update journal_entry set sequence = 1000 where sequence = 3",
                "update journal_entry set sequence = 3 where sequence = 7",
                "update journal_entry set sequence = 7 where sequence = 1000");
        breaksAt(3, Fault.OUT_OF_ORDER);
    }

    @Test
    void findsACutTail() {
        RawSql.run(settings, "delete from journal_entry where sequence >= 8");
        breaksAt(8, Fault.CUT_OFF);
    }

    @Test
    void findsAnEmptyTable() {
        RawSql.run(settings, "delete from journal_entry");
        breaksAt(1, Fault.CUT_OFF);
    }

    @Test
    void findsACutTailWithTheHeadSetBackByWhatWasNoted() {
        ChainHead noted = head();
        RawSql.run(
                settings,
                "delete from journal_entry where sequence >= 8",
                "update journal_head set sequence = 7, hash = (select hash from journal_entry where sequence = 7)");
        assertThat(verdict()).isInstanceOf(Intact.class);
        assertThat(verdict(noted)).isEqualTo(new Broken(8, Fault.REWRITTEN));
    }

    @Test
    void findsAnEditOfTheHead() {
        RawSql.run(settings, "update journal_head set hash = '" + "f".repeat(64) + "'");
        breaksAt(ENTRIES, Fault.HEAD_CHANGED);
        RawSql.run(settings, "update journal_head set sequence = 4");
        breaksAt(4, Fault.HEAD_CHANGED);
        RawSql.run(settings, "update journal_head set sequence = 40");
        breaksAt(ENTRIES + 1, Fault.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void nothingIsKeptWithoutARecordWhereTheHeadIsGone(int entries) {
        RawSql.run(settings, "delete from journal_head");
        assertThatThrownBy(() -> store.write(JournalContract.ACT, tx -> {
                    for (int each = 0; each < entries; each++) {
                        tx.journal().record(JournalContract.renamed("甲", "乙" + each, JournalContract.COUNTY));
                    }
                    tx.outbox().put(KeptStatement.insertInto(INSTALLATION).row(INSTALLATION, "kept", "一"));
                    return 0;
                }))
                .isInstanceOf(StoreException.class);
        assertThat(RawSql.rows(settings, "select name from installation").toString())
                .doesNotContain("kept");
    }

    @Test
    void findsAnInsertedEntry() {
        String columns = "at, actor_id, actor_name, from_address, request_id, action, subject_kind, subject_id,"
                + " subject_name, unit_path, reason, changes, previous_hash, hash";
        RawSql.run(
                settings,
                "insert into journal_entry (sequence, " + columns + ") select 10, " + columns
                        + " from journal_entry where sequence = 9");
        breaksAt(10, Fault.OUT_OF_ORDER);
    }

    private List<String> exported(Scope scope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(tx -> {
            try {
                return tx.journal().export(out, scope);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static ChainVerdict verdict(List<String> lines, ChainHead... noted) throws IOException {
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return JournalFile.verify(new ByteArrayInputStream(file), List.of(noted), n -> {});
    }

    @Test
    void anExportIsCountedWithoutADatabase() throws IOException {
        List<String> lines = exported(Scope.below(UnitPath.root(1)));
        assertThat(lines).hasSize(ENTRIES + 1);
        assertThat(verdict(lines, head())).isEqualTo(new Intact(head(), true));
        lines.set(5, lines.get(5).replace("更名", "更明"));
        assertThat(verdict(lines)).isEqualTo(new Broken(5, Fault.EDITED));
    }

    @Test
    void anExportThatWasTamperedWithIsFound() throws IOException {
        List<String> lines = exported(Scope.below(UnitPath.root(1)));
        List<String> without = new ArrayList<>(lines);
        without.remove(4);
        assertThat(verdict(without)).isEqualTo(new Broken(4, Fault.MISSING));
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 3, 6);
        assertThat(verdict(swapped)).isEqualTo(new Broken(3, Fault.MISSING));
        assertThat(verdict(lines.subList(0, 7))).isEqualTo(new Broken(7, Fault.CUT_OFF));
        List<String> more = new ArrayList<>(lines);
        more.set(2, more.get(2).replace("{\"sequence\"", "{\"note\":\"x\",\"sequence\""));
        assertThat(verdict(more)).isEqualTo(new Broken(2, Fault.UNREADABLE));
        List<String> torn = new ArrayList<>(lines);
        torn.set(8, torn.get(8).substring(0, 40));
        assertThat(verdict(torn)).isEqualTo(new Broken(8, Fault.UNREADABLE));
        List<String> twice = new ArrayList<>(lines);
        twice.set(2, twice.get(2).replace("\"reason\"", "\"reason\":\"\",\"reason\""));
        assertThat(verdict(twice)).isEqualTo(new Broken(2, Fault.UNREADABLE));
    }

    @Test
    void anExtractIsCountedEntryByEntry() throws IOException {
        List<String> lines = exported(Scope.union(List.of(
                Scope.only(UnitPath.root(1).child(2)),
                Scope.only(UnitPath.root(1).child(7)))));
        assertThat(lines).hasSize(3);
        assertThat(verdict(lines)).isEqualTo(new Intact(head(), false));
        lines.set(2, lines.get(2).replace("10.0.0.7", "10.0.0.9"));
        assertThat(verdict(lines)).isEqualTo(new Broken(7, Fault.EDITED));
    }

    @Test
    void countsTheSameWithSm3() throws IOException {
        StoreSettings other = settings().withDigest(ChainDigest.SM3);
        try (Store sm3 = Store.open(other)) {
            County.in(sm3);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sm3.read(tx -> {
                try {
                    return tx.journal().export(out, Scope.below(UnitPath.root(1)));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"algorithm\":\"SM3\"");
            assertThat(JournalFile.verify(new ByteArrayInputStream(out.toByteArray()), List.of(), n -> {}))
                    .isInstanceOf(Intact.class);
        }
    }
}
