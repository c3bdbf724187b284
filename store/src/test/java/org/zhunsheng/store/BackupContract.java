package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.County.ACT;
import static org.zhunsheng.store.County.NOW;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.identity.AccessTokens;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.Sessions;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerdict.Intact;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.SearchQuery;

/** What backups promise, whatever database they come from and go to. */
abstract class BackupContract {
    @TempDir
    Path folder;

    private StoreSettings settings;
    private Store store;
    private County county;
    private Path file;

    abstract StoreSettings settings();

    /** An empty database of the other kind. */
    abstract StoreSettings otherKind();

    @BeforeEach
    void fill() {
        settings = settings();
        store = Store.open(settings);
        county = County.in(store);
        file = folder.resolve("backup.zip");
        Person person = county.person("wang.fang", Role.HANDLER, county.desk, Extent.DEPARTMENT);
        OwningUnit office = new OwningUnit(county.legalAid.id(), "献县法律援助中心", county.legalAid.path());
        store.write(ACT, tx -> tx.projects().create(SampleProject.legalAid().of(office), ACT));
        store.write(ACT, tx -> {
            tx.people().changePassword(person.id(), new NewPassword("hash-\"\\1", false, 5, NOW));
            tx.sessions()
                    .begin(new Sessions.NewSession(
                            person.id(), "t", "c", NOW, NOW.plus(Duration.ofHours(8)), "10.0.0.7"));
            return tx.accessTokens()
                    .create(new AccessTokens.NewToken(
                            person.id(),
                            "上报",
                            "m",
                            Set.of(Permission.PROJECT_READ),
                            NOW,
                            NOW.plus(Duration.ofDays(9))));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ChainVerdict verdict(Store store) {
        return store.read(tx -> tx.journal().verify(List.of(), counted -> {}));
    }

    private static Map<String, List<String>> everything(StoreSettings settings) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Table<?> table : PortableTable.inOrder()) {
            List<String> rows = new ArrayList<>();
            RawSql.rows(settings, "select * from " + table.getName()).forEach(row -> {
                // SQLite has no truth values of its own.
                row.replaceAll((column, value) -> value instanceof Boolean truth ? (truth ? 1 : 0) : value);
                rows.add(row.toString());
            });
            tables.put(table.getName(), rows.stream().sorted().toList());
        }
        return tables;
    }

    @Test
    void bringsEverythingBack() throws IOException {
        BackupContents made = store.backup(file, NOW);
        for (StoreSettings target : List.of(settings(), otherKind())) {
            assertThat(Store.restore(target, file)).isEqualTo(made);
            assertThat(everything(target)).isEqualTo(everything(settings));
            try (Store restored = Store.open(target)) {
                assertThat(verdict(restored)).isEqualTo(new Intact(made.head(), true));
                boolean known = restored.read(
                        tx -> tx.people().byLogin(new Login("wang.fang")).isPresent());
                boolean signedIn = restored.read(tx ->
                        tx.sessions().find("t", NOW, Duration.ofMinutes(30)).isPresent());
                int found = restored.read(tx -> tx.projects().search(new SearchQuery("援助", null, 20), county.all))
                        .size();
                assertThat(found).isPositive();
                assertThat(known).isTrue();
                assertThat(signedIn).isFalse();
                // What was counted goes on being counted.
                OrganisationUnit added = restored.write(ACT, tx -> tx.organisation()
                        .add(new NewUnit(county.finance.id(), UnitKind.UNIT, "1", "绩效科"), county.all));
                assertThat(added.path()).isNotEqualTo(county.desk.path());
            }
        }
    }

    @Test
    void whatIsLookedForIsFoundAgain() throws IOException {
        OwningUnit office = new OwningUnit(
                county.legalAid.id(), county.legalAid.identification().name(), county.legalAid.path());
        store.write(ACT, tx -> tx.projects().create(SampleProject.legalAid().of(office), ACT));
        store.backup(file, NOW);
        for (StoreSettings target : List.of(settings(), otherKind())) {
            Store.restore(target, file);
            try (Store restored = Store.open(target)) {
                for (String words : List.of("援助工作", "案件300件", "受援人满意")) {
                    int hits = restored.read(tx -> tx.projects().search(new SearchQuery(words, null, 5), county.all))
                            .size();
                    assertThat(hits).as(words).isPositive();
                }
            }
        }
    }

    @Test
    void rowsWithFilesAreHeldOneByOne() {
        assertThat(PortableTable.inOrder().stream()
                        .map(PortableTable::of)
                        .filter(PortableTable::hasFiles)
                        .map(PortableTable::name))
                .contains("original");
    }

    @Test
    void isConsistentWhileOthersWrite() throws IOException, InterruptedException {
        AtomicBoolean going = new AtomicBoolean(true);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String prefix = "W" + writer + "-";
            writers.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; going.get(); i++) {
                    NewUnit unit = new NewUnit(county.justice.id(), UnitKind.UNIT, prefix + i, prefix + i);
                    store.write(ACT, tx -> tx.organisation().add(unit, county.all));
                }
            }));
        }
        try {
            backUpAndRestore();
        } finally {
            going.set(false);
        }
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(verdict(store)).isInstanceOf(Intact.class);
    }

    private void backUpAndRestore() throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            Thread.sleep(100);
            Path each = folder.resolve("backup-" + round + ".zip");
            BackupContents made = store.backup(each, NOW);
            StoreSettings target = settings();
            Store.restore(target, each);
            try (Store restored = Store.open(target)) {
                assertThat(verdict(restored)).isEqualTo(new Intact(made.head(), true));
                assertThat(RawSql.rows(
                                target,
                                "select count(*) as n from unit where not exists (select 1 from journal_entry"
                                        + " where subject_id = cast(unit.id as varchar(64)) and action = 'CREATE')"))
                        .first()
                        .satisfies(row ->
                                assertThat(((Number) row.get("n")).intValue()).isZero());
                assertThat(made.rows().get("unit") + 5).isEqualTo(made.head().sequence());
            }
        }
    }

    @Test
    void goesOverNothing() throws IOException {
        store.backup(file, NOW);
        assertThatThrownBy(() -> store.backup(file, NOW)).isInstanceOf(FileAlreadyExistsException.class);
        refused(settings, file, StoreException.Code.NOT_EMPTY);
        assertThat(verdict(store)).isInstanceOf(Intact.class);
    }

    private static void refused(StoreSettings target, Path file, StoreException.Code code) {
        assertThatThrownBy(() -> Store.restore(target, file))
                .isInstanceOfSatisfying(StoreException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private Path changed(String name, UnaryOperator<String> change) throws IOException {
        Path other = folder.resolve("changed-" + name.hashCode() + ".zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream target = Files.newOutputStream(other);
                ZipOutputStream out = new ZipOutputStream(target)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    if (entry.getName().equals(name)) {
                        bytes = change.apply(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8);
                    }
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(bytes);
                    out.closeEntry();
                }
            }
        }
        return other;
    }

    @Test
    void bringsBackAllOrNothing() throws IOException {
        store.backup(file, NOW);
        StoreSettings target = settings();
        refused(target, changed("tables/person.jsonl", text -> text.replace("王", "玉")), StoreException.Code.DAMAGED);
        refused(target, changed("tables/unit.jsonl", text -> text.substring(0, 99)), StoreException.Code.DAMAGED);
        refused(
                target,
                changed(Backup.MANIFEST, text -> text.replace("\"name\":\"unit\"", "\"name\":\"unit; drop\"")),
                StoreException.Code.DAMAGED);
        refused(target, changed(Backup.MANIFEST, text -> "{}"), StoreException.Code.DAMAGED);
        refused(
                target,
                changed(Backup.MANIFEST, text -> text.replaceFirst("\"schema\":\"[^\"]*\"", "\"schema\":\"99.1\"")),
                StoreException.Code.TOO_NEW);
        Path noZip = Files.writeString(folder.resolve("no.zip"), "no zip");
        refused(target, noZip, StoreException.Code.DAMAGED);
        Store.restore(target, file);
        assertThat(everything(target)).isEqualTo(everything(settings));
    }

    @Test
    void aJournalThatWasRewrittenIsNotBroughtBack() throws IOException {
        store.backup(file, NOW);
        Path forged = changed(
                Backup.MANIFEST,
                text -> text.replaceFirst("\"journalHead\":\"[^\"]*\"", "\"journalHead\":\"" + "0".repeat(64) + "\""));
        refused(settings(), forged, StoreException.Code.DAMAGED);
    }
}
