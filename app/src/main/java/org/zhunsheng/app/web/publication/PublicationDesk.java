package org.zhunsheng.app.web.publication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.publication.Attempt;
import org.zhunsheng.publication.Circumstances;
import org.zhunsheng.publication.Denial;
import org.zhunsheng.publication.Drafting;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.Drafting.Ground;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Publishing;
import org.zhunsheng.publication.Ruling;
import org.zhunsheng.publication.SecretWord;
import org.zhunsheng.publication.SecretWords;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.Taking;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** Gathers what a ruling on a step needs, and has the step taken or refuses it with every reason. */
final class PublicationDesk {
    private final Store store;
    private final PublicationLines lines;
    private final Drafting drafting;
    private final SecretWords words;

    PublicationDesk(Store store, PublicationLines lines, Drafting drafting, SecretWords words) {
        this.store = store;
        this.lines = lines;
        this.drafting = drafting;
        this.words = words;
    }

    /**
     * A publication with what it is made of.
     *
     * @param publication where it stands
     * @param ground what it would be made of now
     * @param own the words of secrecy of the regions in which it lies
     * @param prepared the text that was prepared last, or absent
     * @param mine what the officer may do in the whole department
     */
    record Case(
            Publication publication,
            Ground ground,
            List<SecretWord> own,
            @Nullable Preparation prepared,
            Set<Permission> mine) {

        /** Whether what was approved is no longer what the text was prepared from. */
        boolean isChanged() {
            return prepared != null
                    && !prepared.content().madeOf().equals(ground.material().fingerprint());
        }

        /**
         * Whether what was found out about another case holds for this one. That the other publication of the year was taken a
         * step further can be what a project must not be shown for, and so can a word that was added.
         */
        boolean isLike(Case other) {
            Material material = ground.material();
            Material otherMaterial = other.ground.material();
            return publication.counts().equals(other.publication.counts())
                    && material.fingerprint().equals(otherMaterial.fingerprint())
                    && material.beside().isSameElsewhere(otherMaterial.beside())
                    && own.equals(other.own);
        }
    }

    Case of(Transaction tx, UUID id, CurrentOfficer officer) {
        Publication publication = tx.publications()
                .find(id, officer.scope(Permission.PUBLICATION_READ))
                .orElseThrow(Refusal::notFound);
        Publication.About about = publication.about();
        Material material = tx.publications().material(about);
        Regulations inForce =
                Regulations.inForce(RegionCodes.of(tx, about.unit().id()), about.year());
        List<SecretWord> own = tx.secretWords().inForce(about.unit().path());
        return new Case(
                publication,
                new Ground(about, material, inForce, words.with(own), today()),
                own,
                tx.publications().prepared(id).orElse(null),
                permissions(officer, about.unit().path()));
    }

    LocalDate today() {
        return lines.today();
    }

    /** What somebody may do in a whole department. */
    private static Set<Permission> permissions(CurrentOfficer officer, UnitPath department) {
        Set<Permission> mine = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (officer.scope(permission).coversSubtree(department)) {
                mine.add(permission);
            }
        }
        return mine;
    }

    /** What stands against the text that was prepared; absent where there is none. */
    @Nullable
    Drafted looked(Case one) {
        Preparation prepared = one.prepared();
        if (prepared == null) {
            return null;
        }
        Drafted looked = drafting.look(one.ground(), prepared.content());
        return one.publication().standing().state() == State.REVIEWED ? looked.reviewed() : looked;
    }

    /** The text with other choices. */
    Drafted drafted(Case one, StepBody.Chosen chosen) {
        Set<UUID> known = new HashSet<>();
        one.ground().material().projects().forEach(each -> known.add(each.project()));
        chosen.refuseUnknown(known);
        return drafting.draft(one.ground(), chosen.choices());
    }

    static Circumstances around(Case one, @Nullable Drafted drafted) {
        return new Circumstances(
                one.ground().material().projects().size(),
                drafted == null ? 0 : drafted.blocking(),
                drafted == null ? 0 : drafted.unexplained(),
                one.isChanged());
    }

    /** Takes a step upon the publication as it was looked at. */
    void take(UUID id, StepBody.Checked wanted, CurrentOfficer officer, Act act) {
        Case before = store.read(tx -> of(tx, id, officer));
        if (wanted.revision() != before.publication().counts().steps()) {
            throw Refusal.stale(null);
        }
        // Looking for concerns takes its time and is therefore not done while others wait.
        boolean prepares = wanted.step() == Step.PREPARE;
        Drafted drafted = prepares ? drafted(before, wanted.chosen()) : looked(before);
        store.write(act, tx -> {
            // Targets and results that are released at the same time must see one another.
            tx.publications().hold(before.publication().about());
            Case now = of(tx, id, officer);
            if (!now.isLike(before)) {
                throw Refusal.stale(null);
            }
            Attempt attempt = new Attempt(wanted.step(), officer.officer().id(), now.mine(), wanted.words());
            switch (Publishing.rule(now.publication().standing(), attempt, around(now, drafted))) {
                case Ruling.Denied denied -> throw denied(denied.denials());
                case Ruling.Granted granted ->
                    keep(
                            tx,
                            new Taking(
                                    now.publication(), wanted.step(), granted.next(), with(tx, now, wanted, drafted)),
                            act);
            }
            return 0;
        });
    }

    private static void keep(Transaction tx, Taking taking, Act act) {
        if (!tx.publications().take(taking, act)) {
            throw Refusal.stale(null);
        }
    }

    private static Taking.With with(Transaction tx, Case now, StepBody.Checked wanted, @Nullable Drafted drafted) {
        boolean prepares = wanted.step() == Step.PREPARE;
        boolean releases = wanted.step() == Step.RELEASE;
        return new Taking.With(
                wanted.words(),
                prepares && drafted != null ? drafted.content() : null,
                releases ? department(tx, now.publication()) : null);
    }

    private static EditionHead.Department department(Transaction tx, Publication publication) {
        UUID unit = publication.about().unit().id();
        Scope everything = tx.organisation().everything();
        String name = tx.organisation()
                .find(unit, everything)
                .map(one -> one.identification().name())
                .orElseThrow(Refusal::notFound);
        OrganisationUnit region = RegionCodes.nearest(tx, unit).orElseThrow(Refusal::notFound);
        return EditionHead.Department.in(
                RegionCodes.of(tx, unit), region.identification().name(), name);
    }

    private static Refusal denied(List<Denial> denials) {
        Refusal refusal = Refusal.of(ProblemCode.MOVE_REFUSED)
                .with(
                        "reasons",
                        denials.stream().map(denial -> denial.why().name()).toList());
        for (Denial denial : denials) {
            refusal.saying("publication.denied." + denial.why().name(), denial.count());
        }
        return refusal;
    }
}
