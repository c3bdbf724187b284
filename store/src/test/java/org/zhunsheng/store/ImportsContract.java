package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.JournalContract.ACT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.intake.Acceptance;
import org.zhunsheng.intake.AcceptanceOrder;
import org.zhunsheng.intake.AcceptancePlan;
import org.zhunsheng.intake.AcceptancePlan.Choice;
import org.zhunsheng.intake.AcceptancePlan.MatchedBy;
import org.zhunsheng.intake.Accepted;
import org.zhunsheng.intake.CorrectionList;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.Imports;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.intake.ReadContent;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Projects;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What is promised about files that are handed in, whatever database they lie in. */
abstract class ImportsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope OTHER = Scope.below(PlanningCounty.OTHER.path());
    private static final Instant SOON = ACT.at().plus(Duration.ofMinutes(2));
    private static final byte[] BYTES = {0, 1, (byte) 0xff, 0};

    private final RememberedText codec = new RememberedText();

    private ImportRecord receive(OwningUnit unit) {
        ImportRecord.FileFacts facts = new ImportRecord.FileFacts("目标表.xlsx", BYTES.length, "ab".repeat(32));
        NewImport file = new NewImport(unit.id(), null, facts, BYTES);
        return store.write(ACT, tx -> tx.imports().receive(file, ALL, ACT));
    }

    private Optional<ImportRecord> take(Instant now) {
        return store.write(ACT, tx -> tx.imports().take(now, SOON));
    }

    private ImportRecord now(UUID id) {
        return store.read(tx -> tx.imports().find(id, ALL).orElseThrow());
    }

    private ImportRecord read(OwningUnit unit, Project... projects) {
        ImportRecord received = receive(unit);
        take(ACT.at());
        ImportRecord.Found found = new ImportRecord.Found(
                "XLSX", DocumentKind.TARGET_TABLES, "目标表", SampleProject.YEAR, projects.length, 1, 2);
        store.write(ACT, tx -> {
            tx.imports().read(received.id(), new ReadContent(found, "{}", List.of("{\"a\":1}", "{\"b\":2}")), ACT);
            return 0;
        });
        return now(received.id());
    }

    private ImportRecord correct(ImportRecord of, String pointer, String value) {
        ImportCorrection correction =
                new ImportCorrection(pointer, value, "t1r2c3", new Trace(ACT.at(), null, ACT.actorName()));
        List<String> foreseen = said(list(of).with(correction).all());
        ImportRecord after = store.write(ACT, tx -> tx.imports().correct(of.id(), of.revision(), correction, ALL, ACT));
        assertThat(corrections(after)).isEqualTo(foreseen);
        return after;
    }

    private AcceptancePlan plan(PerformanceDocument document, AcceptanceOrder order) {
        return store.read(
                tx -> new Acceptance(tx.imports(), tx.documents(), tx.projects(), codec).plan(document, order, ALL));
    }

    private Accepted accept(ImportRecord of, PerformanceDocument document, Map<Integer, Choice> choices) {
        AcceptanceOrder order = new AcceptanceOrder(PlanningCounty.OFFICE.id(), SampleProject.YEAR, choices);
        return store.write(ACT, tx -> new Acceptance(tx.imports(), tx.documents(), tx.projects(), codec)
                .accept(new Acceptance.Task(of.id(), of.revision(), document, order), ALL, ACT));
    }

    private static AcceptanceOrder plain() {
        return AcceptanceOrder.plain(PlanningCounty.OFFICE.id(), SampleProject.YEAR);
    }

    private List<String> names() {
        ProjectQuery all = new ProjectQuery(ProjectQuery.Filter.ALL, ProjectQuery.Sort.NAME, false, Slice.first(50));
        return store.read(tx -> tx.projects().list(all, ALL)).items().stream()
                .map(ProjectSummary::heading)
                .map(ProjectSummary.Heading::name)
                .toList();
    }

    @Test
    void keepsTheFileAsItWas() {
        ImportRecord received = receive(PlanningCounty.OFFICE);
        receive(PlanningCounty.OFFICE);
        assertThat(received.state()).isEqualTo(ImportState.RECEIVED);
        assertThat(store.<Optional<byte[]>>read(tx -> tx.imports().original(received.id(), ALL))
                        .orElseThrow())
                .containsExactly(BYTES);
    }

    @Test
    void isReadOnceAndInTurn() {
        ImportRecord first = receive(PlanningCounty.OFFICE);
        ImportRecord second = receive(PlanningCounty.OFFICE);
        assertThat(take(ACT.at())).map(ImportRecord::id).contains(first.id());
        assertThat(take(ACT.at())).map(ImportRecord::id).contains(second.id());
        assertThat(take(ACT.at())).isEmpty();
        assertThat(take(SOON.plusSeconds(1))).as("whoever took it has given up").isPresent();
        assertThat(store.<Integer>write(ACT, tx -> tx.imports().release())).isEqualTo(2);
        assertThat(take(ACT.at())).isPresent();
    }

    @Test
    void keepsWhatWasRead() {
        ImportRecord read = read(PlanningCounty.OFFICE);
        assertThat(read.state()).isEqualTo(ImportState.READ);
        assertThat(read.found()).extracting("unread", "doubts").containsExactly(1, 2);
        assertThat(store.<Optional<String>>read(tx -> tx.imports().reading(read.id(), ALL)))
                .contains("{}");
        assertThat(store.<List<String>>read(tx -> tx.imports().source(read.id(), 1, 9, ALL)))
                .containsExactly("{\"b\":2}");
        assertThat(store.<Integer>read(tx -> tx.imports().sourceLength(read.id(), ALL)))
                .isEqualTo(2);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        ImportRecord received = receive(PlanningCounty.OFFICE);
        take(ACT.at());
        ImportRecord.Unreadable why = new ImportRecord.Unreadable("ZS-READ-002", "文件已损坏", "damaged");
        store.write(ACT, tx -> {
            tx.imports().refuse(received.id(), why, ACT);
            return 0;
        });
        assertThat(now(received.id()).state()).isEqualTo(ImportState.REFUSED);
        assertThat(now(received.id()).why()).isEqualTo(why);
    }

    @Test
    void whoCancelsIsNotOverruledByTheReader() {
        ImportRecord received = receive(PlanningCounty.OFFICE);
        take(ACT.at());
        store.write(ACT, tx -> tx.imports().discard(received.id(), ALL, ACT));
        store.write(ACT, tx -> {
            tx.imports().refuse(received.id(), new ImportRecord.Unreadable("x", "x", "x"), ACT);
            return 0;
        });
        assertThat(now(received.id()).state()).isEqualTo(ImportState.DISCARDED);
    }

    @Test
    void correctionsAreKeptInOrderAndTakenBack() {
        ImportRecord read = read(PlanningCounty.OFFICE);
        ImportRecord once = correct(read, "/projects/0/name", "\"甲\"");
        ImportRecord twice = correct(once, "/projects/0/code", "\"1\"");
        ImportRecord again = correct(twice, "/projects/0/name", "\"乙\"");
        assertThat(again.corrections()).isEqualTo(2);
        assertThat(store.<List<ImportCorrection>>read(tx -> tx.imports().corrections(read.id(), ALL)))
                .extracting(ImportCorrection::value)
                .containsExactly("\"1\"", "\"乙\"");
        ImportRecord back = store.write(
                ACT, tx -> tx.imports().uncorrect(read.id(), again.revision(), "/projects/0/name", ALL, ACT));
        assertThat(back.corrections()).isEqualTo(1);
        assertThatThrownBy(() -> correct(read, "/projects/0/name", "\"丙\""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Stale.class));
    }

    private CorrectionList list(ImportRecord of) {
        return new CorrectionList(store.read(tx -> tx.imports().corrections(of.id(), ALL)));
    }

    private List<String> corrections(ImportRecord of) {
        return said(list(of).all());
    }

    private static List<String> said(List<ImportCorrection> corrections) {
        return corrections.stream()
                .map(one -> one.pointer() + "=" + one.value())
                .toList();
    }

    @Test
    void correctionsStayOnTheirRowsWhenOthersComeAndGo() {
        ImportRecord of = read(PlanningCounty.OFFICE);
        of = correct(of, "/projects/1/name", "\"甲\"");
        of = correct(of, "/projects/0", "null");
        of = correct(of, "/projects/1/name", "\"乙\"");
        of = correct(of, "/projects/0", "null");
        for (int i = 0; i < 3; i++) {
            of = correct(of, "/projects/-", "{}");
        }
        of = correct(of, "/projects/1/name", "\"丙\"");
        of = correct(of, "/projects/1/name", "\"丁\"");
        List<String> all = List.of(
                "/projects/1/name=\"甲\"",
                "/projects/0=null",
                "/projects/1/name=\"乙\"",
                "/projects/0=null",
                "/projects/-={}",
                "/projects/-={}",
                "/projects/-={}",
                "/projects/1/name=\"丁\"");
        assertThat(corrections(of)).isEqualTo(all);
        ImportRecord present = of;
        assertThatThrownBy(() -> uncorrect(present, "/projects/0"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Unfit.class));
        of = uncorrect(of, "/projects/1/name");
        of = uncorrect(of, "/projects/-");
        assertThat(corrections(of)).isEqualTo(all.subList(0, 6));
    }

    private ImportRecord uncorrect(ImportRecord of, String pointer) {
        List<String> foreseen = said(list(of).without(pointer).all());
        ImportRecord after = store.write(ACT, tx -> tx.imports().uncorrect(of.id(), of.revision(), pointer, ALL, ACT));
        assertThat(corrections(after)).isEqualTo(foreseen);
        return after;
    }

    @Test
    void countsHowOftenAFileWasTakenAndWhatWaitsOfAPerson() {
        ImportRecord received = receive(PlanningCounty.OFFICE);
        assertThat(store.<Integer>read(tx -> tx.imports().attempts(received.id())))
                .isZero();
        take(ACT.at());
        take(SOON.plusSeconds(1));
        assertThat(store.<Integer>read(tx -> tx.imports().attempts(received.id())))
                .isEqualTo(2);
        UUID nobody = UUID.randomUUID();
        assertThat(store.<Imports.Waiting>read(tx -> tx.imports().waitingOf(nobody)))
                .isEqualTo(new Imports.Waiting(0, 0));
        Act own = new Act(PlanningCounty.PERSON_ID, "王经办", ACT.at(), "x", "-");
        ImportRecord.FileFacts facts = new ImportRecord.FileFacts("x", BYTES.length, "ab".repeat(32));
        NewImport file = new NewImport(PlanningCounty.OFFICE.id(), null, facts, BYTES);
        store.write(own, tx -> tx.imports().receive(file, ALL, own));
        assertThat(store.<Imports.Waiting>read(tx -> tx.imports().waitingOf(PlanningCounty.PERSON_ID)))
                .isEqualTo(new Imports.Waiting(1, BYTES.length));
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        ImportRecord read = read(PlanningCounty.OFFICE);
        UUID id = read.id();
        assertThat(store.<Optional<ImportRecord>>read(tx -> tx.imports().find(id, OTHER)))
                .isEmpty();
        assertThat(store.<Optional<byte[]>>read(tx -> tx.imports().original(id, OTHER)))
                .isEmpty();
        assertThat(store.<Optional<String>>read(tx -> tx.imports().reading(id, OTHER)))
                .isEmpty();
        assertThat(store.<List<String>>read(tx -> tx.imports().source(id, 0, 9, OTHER)))
                .isEmpty();
        assertThat(store.<Long>read(tx -> tx.imports()
                        .list(new ImportQuery(null, null, Slice.first(9)), OTHER)
                        .total()))
                .isZero();
        assertThatThrownBy(() -> store.write(ACT, tx -> tx.imports().discard(id, OTHER, ACT)))
                .isInstanceOf(Refused.class);
        ImportRecord.FileFacts facts = new ImportRecord.FileFacts("x", 1, "cd".repeat(32));
        NewImport foreign = new NewImport(PlanningCounty.OFFICE.id(), null, facts, BYTES);
        assertThatThrownBy(() -> store.write(ACT, tx -> tx.imports().receive(foreign, OTHER, ACT)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasLookedAtIsRemembered() {
        ImportRecord read = read(PlanningCounty.OFFICE);
        for (int i = 0; i < 2; i++) {
            store.write(ACT, tx -> {
                tx.imports().see(read.id(), "l12c1", ALL, ACT);
                return 0;
            });
        }
        assertThat(store.<Set<String>>read(tx -> tx.imports().seen(read.id(), ALL)))
                .containsExactly("l12c1");
        assertThat(now(read.id()).revision()).isEqualTo(read.revision());
    }

    @Test
    void acceptingMakesDraftsOnceHoweverOftenItIsAsked() {
        PerformanceDocument document =
                SampleDocument.of(SampleDocument.project("1", "甲", "1"), SampleDocument.project("2", "乙", "2"));
        ImportRecord read = read(PlanningCounty.OFFICE);
        Accepted accepted = accept(read, document, Map.of());
        assertThat(accepted.created()).hasSize(2);
        assertThat(names()).containsExactly("乙", "甲");
        assertThat(now(read.id()).state()).isEqualTo(ImportState.ACCEPTED);
        long entries = store.<Long>read(tx -> tx.journal().length());
        assertThat(accept(read, document, Map.of())).isEqualTo(accepted);
        assertThat(store.<Long>read(tx -> tx.journal().length())).isEqualTo(entries);
        assertThat(store.<Integer>read(tx -> tx.projects()
                        .companions(accepted.created().get(0), ALL, 9)
                        .size()))
                .isEqualTo(2);
    }

    @Test
    void matchesByCodeThenByNameAndSaysWhatWouldChange() {
        accept(
                read(PlanningCounty.OFFICE),
                SampleDocument.of(
                        SampleDocument.project("1", "甲", "1"),
                        SampleDocument.project("2", "乙", "2"),
                        SampleDocument.project("3", "丙", "3")),
                Map.of());
        PerformanceDocument next = SampleDocument.of(
                SampleDocument.project("1", "甲改名", "1"),
                SampleDocument.project("2", "乙", "2"),
                SampleDocument.project("9", "丁", "4"),
                SampleDocument.project("1", "又是甲", "1"));
        AcceptancePlan plan = plan(next, plain());
        assertThat(plan.updates()).singleElement().satisfies(update -> {
            assertThat(update.matchedBy()).isEqualTo(MatchedBy.CODE);
            assertThat(update.changes()).isNotEmpty();
        });
        assertThat(plan.unchanged()).singleElement().extracting("index").isEqualTo(1);
        assertThat(plan.creates()).singleElement().extracting("index").isEqualTo(2);
        assertThat(plan.problems()).singleElement().extracting("why").isEqualTo(AcceptancePlan.Why.TWICE);
        Accepted accepted = accept(read(PlanningCounty.OFFICE), next, Map.of(2, Choice.SKIP));
        assertThat(accepted.created()).isEmpty();
        assertThat(accepted.updated()).hasSize(1);
        assertThat(names()).containsExactlyInAnyOrder("甲改名", "乙", "丙");
    }

    @Test
    void whatAcceptingChangesHasToBeAuditedAnew() {
        UUID id = accept(
                        read(PlanningCounty.OFFICE), SampleDocument.of(SampleDocument.project("1", "甲", "1")), Map.of())
                .created()
                .get(0);
        Projects.Verdict found = new Projects.Verdict(
                id, 1, new FindingsSummary(0, 1, 0, 0, BigDecimal.TEN), org.zhunsheng.planning.Breakdown.NONE);
        store.write(ACT, tx -> {
            tx.projects().judge(List.of(found));
            return 0;
        });
        assertThat(store.<List<UUID>>read(tx -> tx.projects().unjudged(null, 9)))
                .isEmpty();
        accept(read(PlanningCounty.OFFICE), SampleDocument.of(SampleDocument.project("1", "甲改名", "1")), Map.of());
        assertThat(store.<List<UUID>>read(tx -> tx.projects().unjudged(null, 9)))
                .containsExactly(id);
    }

    @Test
    void aStaleLookAcceptsNothing() {
        ImportRecord read = read(PlanningCounty.OFFICE);
        correct(read, "/projects/0/name", "\"甲\"");
        assertThatThrownBy(() -> accept(read, SampleDocument.of(SampleDocument.project("1", "甲", "1")), Map.of()))
                .isInstanceOf(Refused.class);
        assertThat(names()).isEmpty();
        assertThat(now(read.id()).state()).isEqualTo(ImportState.READ);
    }
}
