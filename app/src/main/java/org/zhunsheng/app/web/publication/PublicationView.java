package org.zhunsheng.app.web.publication;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.lifecycle.Parts;
import org.zhunsheng.publication.Attempt;
import org.zhunsheng.publication.Circumstances;
import org.zhunsheng.publication.Concern;
import org.zhunsheng.publication.Denial;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.PublicationClock;
import org.zhunsheng.publication.Publishing;
import org.zhunsheng.publication.Ruling;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.StepTaken;
import org.zhunsheng.publication.Withholding;

/**
 * A publication, as the browser gets it.
 *
 * @param revision how many steps were taken
 * @param unapproved how many more projects there are of which no version is in force
 * @param changed whether what was approved is no longer what the text was prepared from
 */
record PublicationView(
        UUID id,
        UUID unitId,
        String unitName,
        int year,
        Matter matter,
        State state,
        int revision,
        int inForce,
        @Nullable ClockView clock,
        List<ProjectView> projects,
        int unapproved,
        boolean changed,
        @Nullable PreparedView prepared,
        List<Way> steps,
        List<Taken> history,
        List<EditionView> editions) {

    /** By when it is due. */
    record ClockView(LocalDate approvedOn, LocalDate due, long daysLeft, PublicationClock.Face face) {
        static ClockView of(PublicationClock clock, LocalDate today) {
            return new ClockView(clock.approvedOn(), clock.due(), clock.daysLeft(today), clock.face(today));
        }
    }

    /** A project with an approved version; the reason, the basis and the reviewer are there where it is withheld. */
    record ProjectView(
            UUID id,
            @Nullable String name,
            String unitName,
            int version,
            LocalDate approvedOn,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable String reviewedBy) {
        static ProjectView of(Material.Approved project, @Nullable Withholding withheld) {
            return new ProjectView(
                    project.project(),
                    project.heading().name(),
                    project.heading().unitName(),
                    project.version(),
                    project.approvedOn(),
                    withheld == null ? null : withheld.reason(),
                    withheld == null ? null : withheld.basis(),
                    withheld == null ? null : withheld.reviewedBy());
        }
    }

    /** A text that was prepared; its hash is the SHA-256 of its parts, of which it is the only one. */
    record PreparedView(
            int number, Instant at, String by, @Nullable String notice, String hash, DraftView draft) {
        static PreparedView of(Preparation prepared, Drafted drafted) {
            return new PreparedView(
                    prepared.number(),
                    prepared.prepared().at(),
                    prepared.prepared().name(),
                    prepared.content().choices().notice(),
                    Parts.hash(prepared.content().text()),
                    DraftView.of(drafted));
        }
    }

    /** A text for the public with what stands against it. */
    record DraftView(@JsonRawValue String document, List<ConcernView> concerns, int blocking, int unexplained) {
        static DraftView of(Drafted drafted) {
            List<UUID> shown = drafted.content().shown();
            Map<String, String> said = drafted.content().choices().explanations();
            return new DraftView(
                    drafted.content().text(),
                    drafted.concerns().stream()
                            .map(concern -> ConcernView.of(concern, shown, said.get(concern.key())))
                            .toList(),
                    drafted.blocking(),
                    drafted.unexplained());
        }
    }

    /** What stands against a text: where, and what is said to it; the project is absent where it is about none. */
    record ConcernView(
            String key,
            String code,
            Concern.Gravity gravity,
            String pointer,
            @Nullable UUID project,
            String found,
            String message,
            String messageEn,
            @Nullable String explanation) {
        static ConcernView of(Concern concern, List<UUID> shown, @Nullable String explanation) {
            int project = concern.project();
            return new ConcernView(
                    concern.key(),
                    concern.code(),
                    concern.gravity(),
                    concern.pointer(),
                    project >= 0 && project < shown.size() ? shown.get(project) : null,
                    concern.found(),
                    concern.message().zh(),
                    concern.message().en(),
                    explanation);
        }
    }

    /** A step that leads on: whether whoever asks may take it now, and if not, why not. */
    record Way(Step step, boolean allowed, List<Reason> reasons) {}

    /** Why a step is not taken, for programs by its name and for people in words. */
    record Reason(Denial.Why why, int count, String text) {
        static Reason of(Denial denial, Messages messages) {
            return new Reason(
                    denial.why(),
                    denial.count(),
                    messages.say("publication.denied." + denial.why().name(), denial.count()));
        }
    }

    /** A step that was taken. */
    record Taken(
            int position,
            Step step,
            State to,
            int preparation,
            int edition,
            Instant at,
            String by,
            @Nullable String words) {
        static Taken of(StepTaken taken) {
            return new Taken(
                    taken.position(),
                    taken.step(),
                    taken.to(),
                    taken.about().preparation(),
                    taken.about().edition(),
                    taken.taken().at(),
                    taken.taken().name(),
                    taken.words());
        }
    }

    /** An edition that was released, whether the public sees it or not. */
    record EditionView(
            int number,
            String hash,
            String previousHash,
            LocalDate approvedOn,
            Instant released,
            @Nullable String notice,
            boolean inForce) {
        static EditionView of(EditionHead head, int inForce) {
            return new EditionView(
                    head.number(),
                    head.hash(),
                    head.previousHash(),
                    head.approvedOn(),
                    head.released(),
                    head.notice(),
                    head.number() == inForce);
        }
    }

    /** What was done so far, and by when it is due. */
    record Past(
            List<StepTaken> steps,
            List<EditionHead> editions,
            @Nullable ClockView clock) {}

    static PublicationView of(
            PublicationDesk.Case one, @Nullable Drafted drafted, Past past, CurrentOfficer officer, Messages messages) {
        Publication publication = one.publication();
        Preparation prepared = one.prepared();
        Map<UUID, Withholding> withheld = new HashMap<>();
        if (prepared != null) {
            prepared.content().choices().withheld().forEach(each -> withheld.put(each.project(), each));
        }
        int inForce = publication.standing().inForce();
        return new PublicationView(
                publication.id(),
                publication.about().unit().id(),
                publication.about().unit().name(),
                publication.about().year().year(),
                publication.about().matter(),
                publication.standing().state(),
                publication.counts().steps(),
                inForce,
                past.clock(),
                one.ground().material().projects().stream()
                        .map(each -> ProjectView.of(each, withheld.get(each.project())))
                        .toList(),
                one.ground().material().unapproved(),
                one.isChanged(),
                prepared == null || drafted == null ? null : PreparedView.of(prepared, drafted),
                ways(one, PublicationDesk.around(one, drafted), officer, messages),
                past.steps().stream().map(Taken::of).toList(),
                past.editions().stream()
                        .map(head -> EditionView.of(head, inForce))
                        .toList());
    }

    /** Every word that could be asked for is taken as said, to see what else stands against a step. */
    private static List<Way> ways(
            PublicationDesk.Case one, Circumstances around, CurrentOfficer officer, Messages messages) {
        List<Way> ways = new ArrayList<>();
        for (Step step : Publishing.steps(one.publication().standing())) {
            Attempt attempt = new Attempt(step, officer.officer().id(), one.mine(), "-");
            ways.add(
                    switch (Publishing.rule(one.publication().standing(), attempt, around)) {
                        case Ruling.Granted granted -> new Way(step, true, List.of());
                        case Ruling.Denied denied ->
                            new Way(
                                    step,
                                    false,
                                    denied.denials().stream()
                                            .map(denial -> Reason.of(denial, messages))
                                            .toList());
                    });
        }
        return ways;
    }
}
