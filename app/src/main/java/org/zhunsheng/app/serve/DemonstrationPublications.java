package org.zhunsheng.app.serve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.identity.Login;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.publication.Concern;
import org.zhunsheng.publication.Drafting;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation.Choices;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.SecretWords;
import org.zhunsheng.publication.Standing;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.Taking;
import org.zhunsheng.publication.Withholding;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/**
 * What the demonstration county has before the public: last year's targets as a released edition with one project withheld,
 * and some of this year's approved, so that their publication is due soon.
 */
final class DemonstrationPublications {
    private static final int MOST = 1000;
    private static final int APPROVED_THIS_YEAR = 2;
    /** So long ago that something was approved: last year's edition is out in time, this year's is due in some days. */
    private static final int DAYS_AGO = 15;

    private static final Withholding SECRET =
            new Withholding(new UUID(0, 0), "涉及国家秘密，经审查不予公开", "《中华人民共和国保守国家秘密法》第三十五条", "明川县司法局保密审查小组");

    private final Store store;
    private final Clock clock;
    private final Drafting drafting;
    private final SecretWords words;

    DemonstrationPublications(Store store, Clock clock, Drafting drafting, SecretWords words) {
        this.store = store;
        this.clock = clock;
        this.drafting = drafting;
        this.words = words;
    }

    /** Makes them where there are none: all of it, or nothing. */
    void build(UUID bureau, int year, Act act) {
        store.write(act, tx -> {
            FiscalYear last = new FiscalYear(year - 1);
            if (tx.publications().list(last, tx.organisation().everything()).isEmpty()) {
                OrganisationUnit unit = tx.organisation()
                        .find(bureau, tx.organisation().everything())
                        .orElseThrow();
                approve(tx, drafts(tx, unit, last), act);
                approve(
                        tx,
                        drafts(tx, unit, new FiscalYear(year)).stream()
                                .filter(project -> project.findings().block() == 0)
                                .limit(APPROVED_THIS_YEAR)
                                .toList(),
                        act);
                publish(tx, tx.publications().open(bureau, last, Matter.TARGETS, act), act);
            }
            return 0;
        });
    }

    private static List<ProjectSummary> drafts(Transaction tx, OrganisationUnit unit, FiscalYear year) {
        List<ProjectSummary> drafts = new ArrayList<>();
        ProjectQuery.Filter filter = new ProjectQuery.Filter(
                year,
                ProjectQuery.Units.below(unit.path()),
                null,
                Stage.DRAFT,
                null,
                ProjectQuery.MoneyRange.ANY,
                ProjectQuery.Audited.ANY);
        ProjectQuery query = new ProjectQuery(filter, ProjectQuery.Sort.NUMBER, false, Slice.first(1));
        tx.projects().each(query, tx.organisation().everything(), MOST, project -> {
            if (Matter.TARGETS.covers(project.kind())) {
                drafts.add(project);
            }
        });
        return drafts;
    }

    private void approve(Transaction tx, List<ProjectSummary> projects, Act act) {
        LocalDate on = PublicationLines.day(clock.instant()).minusDays(DAYS_AGO);
        Making.Approved approved = new Making.Approved("明财绩〔" + on.getYear() + "〕1号", on);
        for (ProjectSummary project : projects) {
            move(tx, project.id(), new Way(Move.SUBMIT, Stage.SUBMITTED, null), act);
            move(tx, project.id(), new Way(Move.PASS, Stage.REVIEWED, null), act);
            move(tx, project.id(), new Way(Move.APPROVE, Stage.APPROVED, approved), act);
        }
    }

    /** A move, where it leads, and the number and day of an approval. */
    private record Way(Move move, Stage to, Making.@Nullable Approved approved) {}

    private static void move(Transaction tx, UUID project, Way way, Act act) {
        Life now = tx.lives().take(project, tx.organisation().everything()).orElseThrow();
        org.zhunsheng.lifecycle.Standing next =
                new org.zhunsheng.lifecycle.Standing(way.to(), 1, 0, org.zhunsheng.lifecycle.Standing.Hands.NOBODY);
        Making.Said said = new Making.Said(MoveMade.Words.NONE, way.approved());
        if (!tx.lives().make(new Making(project, now, way.move(), next, said), act)) {
            throw new IllegalStateException("nobody else works in a demonstration that is being made");
        }
    }

    /** Prepared and released; as it stands, where something stands against it. */
    private void publish(Transaction tx, Publication opened, Act act) {
        Publication.About about = opened.about();
        Material material = tx.publications().material(about);
        if (material.projects().isEmpty()) {
            return;
        }
        UUID unit = about.unit().id();
        Drafting.Ground ground = new Drafting.Ground(
                about,
                material,
                Regulations.inForce(RegionCodes.of(tx, unit), about.year()),
                words,
                PublicationLines.day(clock.instant()));
        Drafted drafted = drafted(ground);
        UUID preparer = tx.people().byLogin(new Login("finance")).orElseThrow().id();
        Standing prepared = new Standing(State.PREPARED, 0, 0, Set.of(preparer));
        take(tx, new Taking(opened, Step.PREPARE, prepared, new Taking.With(null, drafted.content(), null)), act);
        if (drafted.blocking() > 0) {
            return;
        }
        Publication now = now(tx, opened);
        Standing reviewed = new Standing(State.REVIEWED, 0, 0, Set.of(preparer));
        take(tx, new Taking(now, Step.REVIEW, reviewed, new Taking.With(null, null, null)), act);
        now = now(tx, opened);
        OrganisationUnit region = RegionCodes.nearest(tx, unit).orElseThrow();
        EditionHead.Department department = EditionHead.Department.in(
                RegionCodes.of(tx, unit),
                region.identification().name(),
                about.unit().name());
        Standing released = new Standing(State.RELEASED, 1, 1, Set.of());
        take(tx, new Taking(now, Step.RELEASE, released, new Taking.With(null, null, department)), act);
    }

    private static Publication now(Transaction tx, Publication opened) {
        return tx.publications()
                .find(opened.id(), tx.organisation().everything())
                .orElseThrow();
    }

    private static void take(Transaction tx, Taking taking, Act act) {
        if (!tx.publications().take(taking, act)) {
            throw new IllegalStateException(
                    "nobody else publishes " + taking.before().id());
        }
    }

    /** With the last project withheld, so that one sees how that looks, unless its words stand elsewhere in the text. */
    private Drafted drafted(Drafting.Ground ground) {
        UUID last = ground.material().projects().getLast().project();
        Withholding withheld = new Withholding(last, SECRET.reason(), SECRET.basis(), SECRET.reviewedBy());
        Drafted drafted = explained(ground, List.of(withheld));
        return drafted.blocking() == 0 ? drafted : explained(ground, List.of());
    }

    private Drafted explained(Drafting.Ground ground, List<Withholding> withheld) {
        Map<String, String> explanations =
                drafting.draft(ground, new Choices(withheld, Map.of(), null)).concerns().stream()
                        .filter(concern -> concern.gravity() == Concern.Gravity.TO_EXPLAIN)
                        .map(Concern::key)
                        .distinct()
                        .collect(Collectors.toMap(key -> key, key -> "经审查，可以公开。"));
        return drafting.draft(ground, new Choices(withheld, explanations, null));
    }
}
