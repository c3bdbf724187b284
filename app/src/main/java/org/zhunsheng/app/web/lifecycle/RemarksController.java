package org.zhunsheng.app.web.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Denial;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /projects/{id}/remarks} and {@code /notes}: what reviewers and handlers say to one another. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class RemarksController {
    private static final int LONGEST = 2000;
    private static final int LONGEST_ABOUT = 400;
    private static final Pattern POINTER = Pattern.compile("(?:/[A-Za-z0-9]{1,40}){0,8}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private final Store store;
    private final Clock clock;
    private final Passage passage;

    RemarksController(Store store, Clock clock, Passage passage) {
        this.store = store;
        this.clock = clock;
        this.passage = passage;
    }

    /**
     * A remark that somebody makes: about a row or field by its pointer, or about the whole table.
     *
     * @param finding the key of a finding that it adopts
     * @param rule the rule of that finding
     */
    record RemarkBody(
            @Nullable String pointer,
            @Nullable String about,
            @Wanted @Nullable String text,
            @Nullable String finding,
            @Nullable String rule) {

        /** The same, looked at field by field. */
        record Checked(
                String text,
                String pointer,
                @Nullable String about,
                @Nullable String finding) {}

        Checked checked() {
            Fields fields = new Fields();
            String words = fields.text("text", text, LONGEST);
            String where = pointer == null ? "" : fields.line("pointer", pointer, POINTER, "web.value");
            String key = finding == null ? null : fields.line("finding", finding, KEY, "web.value");
            // A name that is printed on two lines is called by one.
            String line = about == null ? "" : BLANKS.matcher(about.strip()).replaceAll(" ");
            String named = line.isEmpty() ? null : fields.line("about", line, LONGEST_ABOUT);
            if (finding != null) {
                fields.line("rule", rule, RULE, "web.value");
            } else if (rule != null) {
                fields.wrong("rule", "web.value");
            }
            fields.check();
            return new Checked(words, where, named, key);
        }

        Remark keep(Transaction tx, Passage.Case one, Act act) {
            Checked checked = checked();
            Remark.Pin pin = new Remark.Pin(
                    one.life().revision(),
                    one.life().standing().stage(),
                    checked.pointer(),
                    checked.about(),
                    checked.finding());
            if (checked.finding() != null) {
                new NoteBody(checked.finding(), rule, checked.text()).keep(tx, one, FindingNote.Kind.ADOPTED, act);
            }
            return tx.lives().remark(one.id(), pin, checked.text(), act);
        }
    }

    /** What somebody says about a finding. */
    record NoteBody(
            @Wanted @Nullable String finding,
            @Wanted @Nullable String rule,
            @Wanted @Nullable String text) {

        /** The same, looked at field by field. */
        record Checked(String finding, String rule, String text) {}

        Checked checked() {
            Fields fields = new Fields();
            String key = fields.line("finding", finding, KEY, "web.value");
            String id = fields.line("rule", rule, RULE, "web.value");
            String words = fields.text("text", text, LONGEST);
            fields.check();
            return new Checked(key, id, words);
        }

        void keep(Transaction tx, Passage.Case one, FindingNote.Kind kind, Act act) {
            Checked checked = checked();
            Trace noted = new Trace(act.at(), act.actor(), act.actorName());
            int moves = one.life().moves();
            FindingNote note = new FindingNote(checked.finding(), checked.rule(), kind, checked.text(), moves, noted);
            tx.lives().note(one.id(), note, act);
        }
    }

    /** What a reviewer decides about a finding. */
    record DecisionBody(
            @Wanted FindingNote.@Nullable Kind kind,
            @Wanted @Nullable String finding,
            @Wanted @Nullable String rule,
            @Wanted @Nullable String text) {}

    /** An answer: words, or the saved state in which it is done, or both. */
    record AnswerBody(@Nullable String text, @Nullable Long revision) {}

    /** A remark as the browser gets it. */
    record RemarkView(
            UUID id,
            String pointer,
            @Nullable String about,
            String text,
            @Nullable String finding,
            Stage stage,
            long revision,
            Instant at,
            String by,
            boolean mine,
            boolean sent,
            boolean unanswered,
            @Nullable AnswerView answer) {
        static RemarkView of(Remark remark, CurrentOfficer officer) {
            Remark.Answer answer = remark.fate().answer();
            return new RemarkView(
                    remark.id(),
                    remark.pin().pointer(),
                    remark.pin().about(),
                    remark.text(),
                    remark.pin().finding(),
                    remark.pin().stage(),
                    remark.pin().revision(),
                    remark.made().at(),
                    remark.made().name(),
                    Objects.equals(remark.made().by(), officer.officer().id()),
                    remark.fate().sentWith() != null,
                    remark.isUnanswered(),
                    answer == null
                            ? null
                            : new AnswerView(
                                    answer.text(),
                                    answer.revision(),
                                    answer.given().at(),
                                    answer.given().name()));
        }
    }

    /** An answer as the browser gets it. */
    record AnswerView(String text, @Nullable Long revision, Instant at, String by) {}

    /** A note as the browser gets it. */
    record NoteView(String finding, String rule, FindingNote.Kind kind, String text, Instant at, String by) {
        static NoteView of(FindingNote note) {
            return new NoteView(
                    note.finding(),
                    note.rule(),
                    note.kind(),
                    note.text(),
                    note.noted().at(),
                    note.noted().name());
        }
    }

    /** Both. */
    record Said(List<RemarkView> remarks, List<NoteView> notes) {}

    /** What was said about a target and its findings; what reviewers have not sent yet is seen by them alone. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/remarks")
    Said said(@PathVariable UUID id, CurrentOfficer officer) {
        return store.read(tx -> {
            Passage.Case one = passage.of(tx, id, officer, Passage.Found.NOTHING);
            return new Said(
                    tx.lives().remarks(id, officer.scope(Permission.PROJECT_READ)).stream()
                            .filter(one::shows)
                            .map(remark -> RemarkView.of(remark, officer))
                            .toList(),
                    tx.lives().notes(id, officer.scope(Permission.PROJECT_READ)).stream()
                            .filter(one::shows)
                            .map(NoteView::of)
                            .toList());
        });
    }

    /**
     * Makes a remark about a target that waits for one's decision, and adopts the finding that it names. It is sent with the
     * decision.
     */
    @Requires({Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @PostMapping("/remarks")
    @ResponseStatus(HttpStatus.CREATED)
    RemarkView remark(@PathVariable UUID id, @RequestBody RemarkBody body, CurrentOfficer officer) {
        body.checked();
        Act act = officer.act(clock.instant());
        return store.write(act, tx -> RemarkView.of(body.keep(tx, mine(tx, id, officer), act), officer));
    }

    private Passage.Case mine(Transaction tx, UUID id, CurrentOfficer officer) {
        Passage.Case one = passage.taking(tx, id, officer, Passage.Found.NOTHING);
        if (!one.isMineToDecide()) {
            throw Moving.denied(List.of(Denial.of(Denial.Why.NOT_YOURS)));
        }
        return held(tx, one);
    }

    /** What is said about a target comes before its next move, or not at all. */
    private static Passage.Case held(Transaction tx, Passage.Case one) {
        if (!tx.lives().hold(one.id(), one.life())) {
            throw Refusal.stale(null);
        }
        return one;
    }

    /** Takes back a remark of one's own that was not sent yet; a finding that it adopted is open again. */
    @Requires({Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @DeleteMapping("/remarks/{remark}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID remark, CurrentOfficer officer) {
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            passage.taking(tx, id, officer, Passage.Found.NOTHING);
            if (!tx.lives().takeBack(id, remark, act)) {
                throw Refusal.notFound();
            }
            return 0;
        });
    }

    /** Answers a remark that a return brought. */
    @Requires(Permission.PROJECT_WRITE)
    @PutMapping("/remarks/{remark}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable UUID id, @PathVariable UUID remark, @RequestBody AnswerBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        boolean silent = body.text() == null || body.text().isBlank();
        String words = silent ? "" : fields.text("text", body.text(), LONGEST);
        if (silent && body.revision() == null) {
            fields.wrong("text", "web.field.missing");
        }
        fields.check();
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            Passage.Case one = draft(tx, id, officer);
            if (body.revision() != null && !isLater(tx, one, remark, body.revision())) {
                throw Refusal.field("revision", "web.value");
            }
            Trace given = new Trace(act.at(), act.actor(), act.actorName());
            if (!tx.lives().answer(id, remark, new Remark.Answer(words, body.revision(), given), act)) {
                throw Refusal.notFound();
            }
            return 0;
        });
    }

    /** A change answers a remark only if it was made after it. */
    private static boolean isLater(Transaction tx, Passage.Case one, UUID remark, long revision) {
        return revision <= one.life().revision()
                && tx
                        .lives()
                        .remarks(
                                one.id(),
                                Scope.only(one.record().summary().unit().path()))
                        .stream()
                        .filter(each -> each.id().equals(remark))
                        .allMatch(each -> each.pin().revision() < revision);
    }

    private Passage.Case draft(Transaction tx, UUID id, CurrentOfficer officer) {
        Passage.Case one = passage.taking(tx, id, officer, Passage.Found.NOTHING);
        if (one.life().standing().stage() != Stage.DRAFT) {
            throw Moving.denied(List.of(Denial.of(Denial.Why.WRONG_STAGE)));
        }
        if (!one.mine().contains(Permission.PROJECT_WRITE)) {
            throw Moving.denied(List.of(Denial.of(Denial.Why.NOT_YOURS)));
        }
        return held(tx, one);
    }

    /** Says something about a finding: the handler of a draft explains, the reviewer dismisses. A remark adopts one. */
    @Requires({Permission.PROJECT_WRITE, Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @PutMapping("/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(@PathVariable UUID id, @RequestBody DecisionBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("kind", body.kind());
        if (body.kind() == FindingNote.Kind.ADOPTED) {
            fields.wrong("kind", "lifecycle.adoptByRemark");
        }
        fields.present("finding", body.finding());
        fields.present("rule", body.rule());
        fields.present("text", body.text());
        fields.check();
        FindingNote.Kind kind = Objects.requireNonNull(body.kind());
        NoteBody note = new NoteBody(body.finding(), body.rule(), body.text());
        note.checked();
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            Passage.Case one =
                    switch (kind) {
                        case EXPLAINED -> draft(tx, id, officer);
                        case ADOPTED, DISMISSED -> mine(tx, id, officer);
                    };
            if (kind == FindingNote.Kind.DISMISSED
                    && one.said().adopts(note.checked().finding())) {
                throw Refusal.of(ProblemCode.CONFLICT).saying("lifecycle.adopted");
            }
            note.keep(tx, one, kind, act);
            return 0;
        });
    }
}
