package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EXPLANATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_STEP;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_WITHHELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Standing.Hands;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.EditionSeal;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Ready;
import org.zhunsheng.publication.Standing;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.StepTaken;
import org.zhunsheng.publication.Taking;
import org.zhunsheng.publication.Withholding;

/** What is promised about publications, whatever database they lie in. */
abstract class PublicationsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final UUID SECTION = PlanningCounty.PERSON_ID;
    private static final LocalDate APPROVED = LocalDate.of(2024, 1, 5);
    private static final String SECRET = "看守所外围警戒补贴";
    private static final EditionHead.Department BUREAU =
            new EditionHead.Department("511724", "大竹县", PlanningCounty.BUREAU.name());

    private final RememberedText codec = new RememberedText();

    private UUID draft(String name) {
        return store.write(JournalContract.ACT, tx -> tx.projects()
                        .create(SampleProject.legalAid().named(name).of(PlanningCounty.OFFICE), JournalContract.ACT))
                .summary()
                .id();
    }

    private void move(UUID project, Move move, Stage to, Making.Said said) {
        store.write(JournalContract.ACT, tx -> {
            Life now = tx.lives().find(project, ALL).orElseThrow();
            org.zhunsheng.lifecycle.Standing next = new org.zhunsheng.lifecycle.Standing(
                    to, now.standing().round(), now.standing().inForce(), Hands.NOBODY);
            assertThat(tx.lives().make(new Making(project, now, move, next, said), JournalContract.ACT))
                    .isTrue();
            return 0;
        });
    }

    private UUID approved(String name) {
        UUID project = draft(name);
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        move(project, Move.PASS, Stage.REVIEWED, Making.Said.NOTHING);
        move(
                project,
                Move.APPROVE,
                Stage.APPROVED,
                new Making.Said(MoveMade.Words.NONE, new Making.Approved("竹财绩〔2024〕3号", APPROVED)));
        return project;
    }

    private Publication opened() {
        return opened(Matter.TARGETS);
    }

    final Publication opened(Matter matter) {
        return store.write(JournalContract.ACT, tx -> tx.publications()
                .open(PlanningCounty.BUREAU.id(), SampleProject.YEAR, matter, JournalContract.ACT));
    }

    private Publication now() {
        return store.read(tx -> tx.publications().list(SampleProject.YEAR, ALL)).getFirst();
    }

    private boolean take(Publication before, Step step, Standing next, Taking.With with) {
        return store.write(JournalContract.ACT, tx -> tx.publications()
                .take(new Taking(before, step, next, with), JournalContract.ACT));
    }

    private static Preparation.Content content(String text, Material material, List<Withholding> withheld) {
        Preparation.Choices choices = new Preparation.Choices(withheld, Map.of("0".repeat(32), "已经保密审查"), "更正预算数");
        Set<UUID> hidden = withheld.stream().map(Withholding::project).collect(Collectors.toSet());
        List<UUID> shown = material.projects().stream()
                .map(Material.Approved::project)
                .filter(project -> !hidden.contains(project))
                .toList();
        return new Preparation.Content(text, material.fingerprint(), APPROVED, choices, shown);
    }

    private static Standing standing(State state, int inForce, int editions) {
        return new Standing(state, inForce, editions, Set.of(SECTION));
    }

    private static Taking.With words(@Nullable String words) {
        return new Taking.With(words, null, null);
    }

    /** An edition with a text, from wherever the publication stands. */
    private void release(String text, List<Withholding> withheld) {
        Publication before = now();
        Material material = store.read(tx -> tx.publications().material(before.about()));
        int inForce = before.standing().inForce();
        int editions = before.standing().editions();
        take(
                before,
                Step.PREPARE,
                standing(State.PREPARED, inForce, editions),
                new Taking.With("更正预算数", content(text, material, withheld), null));
        take(now(), Step.REVIEW, standing(State.REVIEWED, inForce, editions), words(null));
        boolean released = take(
                now(),
                Step.RELEASE,
                new Standing(State.RELEASED, editions + 1, editions + 1, Set.of()),
                new Taking.With(null, null, BUREAU));
        assertThat(released).isTrue();
    }

    @Test
    void isOpenedOnceForADepartmentAYearAndAMatter() {
        Publication first = opened();
        assertThat(first.standing()).isEqualTo(Standing.NEW);
        assertThat(opened()).isEqualTo(first);
        assertThat(first.about().unit()).isEqualTo(PlanningCounty.BUREAU);
    }

    @Test
    void isSeenByWhoSeesTheWholeDepartment() {
        UUID id = opened().id();
        for (Scope part : List.of(
                Scope.only(PlanningCounty.BUREAU.path()),
                Scope.below(PlanningCounty.OFFICE.path()),
                Scope.below(PlanningCounty.OTHER.path()))) {
            assertThat(store.<Boolean>read(
                            tx -> tx.publications().find(id, part).isPresent()))
                    .isFalse();
        }
        Scope bureau = Scope.below(PlanningCounty.BUREAU.path());
        assertThat(store.<Boolean>read(tx -> tx.publications().find(id, bureau).isPresent()))
                .isTrue();
    }

    @Test
    void isMadeOfTheVersionsInForceAndOfNoDrafts() {
        UUID project = approved("法律援助工作经费");
        draft("还没批复的");
        Publication publication = opened();
        Material material = store.read(tx -> tx.publications().material(publication.about()));
        assertThat(material.projects()).extracting(Material.Approved::project).containsExactly(project);
        assertThat(material.unapproved()).isEqualTo(1);
        assertThat(material.approvedOn()).hasValue(APPROVED);
        assertThat(store.<List<Ready>>read(tx -> tx.publications().ready(SampleProject.YEAR, ALL)))
                .extracting(Ready::projects, Ready::approved)
                .containsExactly(tuple(2, 1));
        move(project, Move.ADJUST, Stage.DRAFT, Making.Said.NOTHING);
        Material same = store.read(tx -> tx.publications().material(publication.about()));
        assertThat(same.fingerprint()).isEqualTo(material.fingerprint());
        approved("又批复一项");
        Material more = store.read(tx -> tx.publications().material(publication.about()));
        assertThat(more.fingerprint()).isNotEqualTo(material.fingerprint());
    }

    @Test
    void knowsWhatIsNoPartOfIt() {
        UUID project = approved(SECRET);
        opened();
        draft("还没批复的");
        release("{\"一\":1}", List.of(new Withholding(project, "属于国家秘密", "《保守国家秘密法》", "审查小组")));
        Publication.About targets = opened().about();
        Publication.About results = new Publication.About(targets.unit(), targets.year(), Matter.RESULTS);
        Material.Beside other =
                store.read(tx -> tx.publications().material(results).beside());
        assertThat(other.unapproved())
                .as("drafts of targets are none of results")
                .isEmpty();
        assertThat(other.withheld()).singleElement().asString().contains(SECRET);
        assertThat(other.shown()).isEqualTo("{\"一\":1}");
        Material.Beside own =
                store.read(tx -> tx.publications().material(targets).beside());
        assertThat(own.unapproved()).singleElement().asString().contains("还没批复的");
        assertThat(own.withheld()).isEmpty();
        assertThat(own.shown()).isNull();
        release("{\"二\":2}", List.of());
        take(now(), Step.WITHDRAW, new Standing(State.WITHDRAWN, 0, 2, Set.of()), words("误公开"));
        Material.Beside after =
                store.read(tx -> tx.publications().material(results).beside());
        assertThat(after).isEqualTo(Material.Beside.NOTHING);
    }

    @Test
    void knowsThatSecrecyIsBeingLiftedThere() {
        UUID project = approved(SECRET);
        Publication.About targets = opened().about();
        Publication.About results = new Publication.About(targets.unit(), targets.year(), Matter.RESULTS);
        Withholding withholding = new Withholding(project, "属于国家秘密", "《保守国家秘密法》", "审查小组");
        release("{\"一\":1}", List.of(withholding));
        Publication out = now();
        Material material = store.read(tx -> tx.publications().material(targets));
        Material.Beside kept =
                store.read(tx -> tx.publications().material(results).beside());
        assertThat(kept.lifted()).isEmpty();
        take(
                out,
                Step.PREPARE,
                standing(State.PREPARED, 1, 1),
                new Taking.With("解密", content("{\"二\":2}", material, List.of()), null));
        Material.Beside lifted =
                store.read(tx -> tx.publications().material(results).beside());
        assertThat(lifted.withheld()).isEmpty();
        assertThat(lifted.lifted()).isEqualTo(kept.withheld()).hasSize(1);
        assertThat(lifted.isSameElsewhere(kept)).isFalse();
        take(
                now(),
                Step.PREPARE,
                standing(State.PREPARED, 1, 1),
                new Taking.With("仍不公开", content("{\"三\":3}", material, List.of(withholding)), null));
        Material.Beside again =
                store.read(tx -> tx.publications().material(results).beside());
        assertThat(again).isEqualTo(kept);
    }

    @Test
    void whatWasPreparedIsKeptWithAllThatWasDecided() {
        UUID project = approved(SECRET);
        Publication before = opened();
        Material material = store.read(tx -> tx.publications().material(before.about()));
        Withholding withheld = new Withholding(project, "属于国家秘密", "《保守国家秘密法》第三十五条", "县保密审查小组");
        Preparation.Content content = content("{}", material, List.of(withheld));
        take(before, Step.PREPARE, standing(State.PREPARED, 0, 0), new Taking.With(null, content, null));
        Preparation kept =
                store.read(tx -> tx.publications().prepared(before.id()).orElseThrow());
        assertThat(kept.content()).isEqualTo(content);
        assertThat(kept.number()).isEqualTo(1);
        List<StepTaken> steps = store.read(tx -> tx.publications().steps(before.id()));
        assertThat(steps).extracting(StepTaken::step).containsExactly(Step.PREPARE);
        assertThat(now().standing()).isEqualTo(standing(State.PREPARED, 0, 0));
    }

    @Test
    void editionsAreChained() {
        UUID id = opened().id();
        release("{\"一\":1}", List.of());
        release("{\"二\":2}", List.of());
        List<EditionHead> heads = store.read(tx -> tx.editions(codec).history(id));
        assertThat(heads).extracting(EditionHead::number).containsExactly(1, 2);
        assertThat(heads.get(0).hash()).isEqualTo(EditionSeal.of(id, 1, "{\"一\":1}", ""));
        assertThat(heads.get(1).previousHash()).isEqualTo(heads.get(0).hash());
        assertThat(heads.get(1).department()).isEqualTo(BUREAU);
        Edition second = store.read(tx -> tx.editions(codec).find(id, 2).orElseThrow());
        assertThat(second.text()).isEqualTo("{\"二\":2}");
        assertThat(EditionSeal.holds(second)).isTrue();
        assertThat(store.<List<EditionHead>>read(tx -> tx.editions(codec).inForce()))
                .containsExactly(heads.get(1));
    }

    @Test
    void whatWasTakenBackIsSeenByNobodyOutside() {
        UUID id = opened().id();
        release("{\"一\":1}", List.of());
        take(now(), Step.WITHDRAW, new Standing(State.WITHDRAWN, 0, 1, Set.of()), words("误公开"));
        assertThat(store.<List<EditionHead>>read(tx -> tx.editions(codec).inForce()))
                .isEmpty();
        assertThat(store.<List<EditionHead>>read(tx -> tx.editions(codec).history(id)))
                .isEmpty();
        assertThat(store.<Optional<Edition>>read(tx -> tx.editions(codec).find(id, 1)))
                .isEmpty();
        assertThat(store.<List<EditionHead>>read(tx -> tx.publications().editions(id)))
                .hasSize(1);
        release("{\"二\":2}", List.of());
        assertThat(store.<List<EditionHead>>read(tx -> tx.editions(codec).history(id)))
                .extracting(EditionHead::number)
                .containsExactly(2);
        assertThat(store.<Optional<Edition>>read(tx -> tx.editions(codec).find(id, 1)))
                .isEmpty();
    }

    @Test
    void whoComesSecondChangesNothing() {
        opened();
        Publication seen = now();
        Material material = store.read(tx -> tx.publications().material(seen.about()));
        Taking.With with = new Taking.With(null, content("{}", material, List.of()), null);
        assertThat(take(seen, Step.PREPARE, standing(State.PREPARED, 0, 0), with))
                .isTrue();
        assertThat(take(seen, Step.PREPARE, standing(State.PREPARED, 0, 0), with))
                .isFalse();
        assertThat(now().counts()).isEqualTo(new Publication.Counts(1, 1));
    }

    @Test
    void theJournalSaysNothingOfWhatIsWithheld() {
        UUID project = approved(SECRET);
        UUID id = opened().id();
        release("{}", List.of(new Withholding(project, "属于国家秘密", "《保守国家秘密法》", SECRET)));
        take(now(), Step.WITHDRAW, new Standing(State.WITHDRAWN, 0, 1, Set.of()), words("误公开"));
        JournalQuery query = new JournalQuery(
                null, null, Subject.Kind.PUBLICATION, id.toString(), null, null, null, null, new Slice(0, 10));
        List<JournalEntry> entries =
                store.read(tx -> tx.journal().list(query, ALL).items());
        assertThat(entries).hasSize(4);
        assertThat(entries.toString())
                .doesNotContain(SECRET)
                .doesNotContain("属于国家秘密")
                .doesNotContain("误公开")
                .contains("更正预算数");
    }

    @Test
    void nothingThatWasPreparedOrReleasedIsChanged() {
        opened();
        release("{}", List.of(new Withholding(approved(SECRET), "属于国家秘密", "《保守国家秘密法》", "审查小组")));
        for (Table<?> table : List.of(
                PUBLICATION,
                PUBLICATION_PREPARATION,
                PUBLICATION_WITHHELD,
                PUBLICATION_EXPLANATION,
                PUBLICATION_STEP,
                PUBLICATION_EDITION)) {
            assertThatThrownBy(() -> PlanningCounty.in(
                            settings, sql -> sql.deleteFrom(table).execute()))
                    .as(table.getName())
                    .hasStackTraceContaining("kept");
        }
        assertThatThrownBy(() -> PlanningCounty.in(settings, sql -> sql.update(PUBLICATION_PREPARATION)
                        .set(PUBLICATION_PREPARATION.CONTENT, "{\"另\":1}")
                        .execute()))
                .hasStackTraceContaining("kept");
    }
}
