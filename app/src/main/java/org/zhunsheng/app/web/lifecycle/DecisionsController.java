package org.zhunsheng.app.web.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** {@code /decisions}: passes or approves many targets, one after another; a refusal of one keeps no other from being done. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionsController {
    private static final int MOST = 1000;

    private final Store store;
    private final Clock clock;
    private final Passage passage;
    private final Moving moving;

    DecisionsController(Store store, Clock clock, Passage passage, Moving moving) {
        this.store = store;
        this.clock = clock;
        this.passage = passage;
        this.moving = moving;
    }

    /** A target as it was looked at. */
    record Chosen(
            @Wanted @Nullable UUID id, @Wanted @Nullable Long revision) {}

    /** What is decided on which targets. */
    record DecisionsBody(
            @Wanted @Nullable Move move,
            @Wanted @Nullable List<Chosen> items,
            @Nullable String reason,
            MoveBody.@Nullable ApprovalBody approval) {}

    /** What became of one. */
    record Outcome(
            UUID id,
            boolean done,
            @Nullable String code,
            @Nullable String problem) {}

    /** What became of all, in the order in which they were named. */
    record Outcomes(int done, int refused, List<Outcome> items) {}

    /** Passes or approves many targets. Each is a decision of its own, done or refused with its reason. */
    @Requires({Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @PostMapping
    Outcomes decide(@RequestBody DecisionsBody body, CurrentOfficer officer, HttpServletRequest request) {
        Fields fields = new Fields();
        fields.present("items", body.items());
        List<Chosen> items = body.items() == null ? List.of() : body.items();
        if (body.move() != Move.PASS && body.move() != Move.APPROVE) {
            fields.wrong("move", "web.value");
        }
        if (items.size() > MOST) {
            fields.wrong("items", "web.field.many", MOST);
        }
        if (items.stream().anyMatch(each -> each == null || each.id() == null || each.revision() == null)) {
            fields.wrong("items", "web.field.missing");
        }
        fields.check();
        items.forEach(each -> wanted(body, each).checked()); // before anything is done
        Messages messages = RequestLanguage.messages(request);
        List<Outcome> outcomes = new ArrayList<>();
        for (Chosen chosen : items) {
            outcomes.add(decide(chosen, body, officer, messages));
        }
        int done = (int) outcomes.stream().filter(Outcome::done).count();
        return new Outcomes(done, outcomes.size() - done, outcomes);
    }

    private static MoveBody wanted(DecisionsBody body, Chosen chosen) {
        return new MoveBody(body.move(), chosen.revision(), body.reason(), null, null, body.approval(), null, null);
    }

    private Outcome decide(Chosen chosen, DecisionsBody body, CurrentOfficer officer, Messages messages) {
        UUID id = Objects.requireNonNull(chosen.id());
        MoveBody.Checked wanted = wanted(body, chosen).checked();
        Act act = officer.act(clock.instant());
        try {
            store.write(act, tx -> {
                moving.make(
                        tx,
                        passage.taking(tx, id, officer, Passage.Found.NOTHING),
                        wanted,
                        passage.mover(officer, act));
                return 0;
            });
            return new Outcome(id, true, null, null);
        } catch (Refusal | Refused | StoreException failure) { // what is wrong with one is told, and the others go on
            Refusal refused = Refusal.of(failure);
            String why = refused.details().isEmpty()
                    ? messages.name(refused.code())
                    : String.join(
                            " ",
                            refused.details().stream()
                                    .map(words -> messages.say(words.name(), words.blanks()))
                                    .toList());
            return new Outcome(id, false, refused.code().code(), why);
        }
    }
}
