package org.zhunsheng.app.web.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Store;

/** {@code /projects/{id}/life} and {@code /moves}: where a target stands, and the way on. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class LifeController {
    private final Store store;
    private final Clock clock;
    private final Passage passage;
    private final Moving moving;

    LifeController(Store store, Clock clock, Passage passage, Moving moving) {
        this.store = store;
        this.clock = clock;
        this.passage = passage;
        this.moving = moving;
    }

    /** Where a target stands, and which moves lead on from there for whoever asks. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/life")
    LifeView life(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request) {
        return view(id, officer, RequestLanguage.messages(request));
    }

    /** What stands in the way of a submission is looked for where it can be made. */
    private LifeView view(UUID id, CurrentOfficer officer, Messages messages) {
        Passage.Case now = store.read(tx -> passage.of(tx, id, officer, Passage.Found.NOTHING));
        boolean writes =
                now.life().standing().stage() == Stage.DRAFT && now.mine().contains(Permission.PROJECT_WRITE);
        if (writes) {
            Passage.Found found = passage.audit(id, officer);
            now = store.read(tx -> passage.of(tx, id, officer, found));
        }
        return LifeView.of(now, passage.today(), officer.officer().id(), messages);
    }

    /** Every move that was made, the first one first. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/moves")
    List<LifeView.Made> moves(@PathVariable UUID id, CurrentOfficer officer) {
        return store.read(tx -> {
            passage.of(tx, id, officer, Passage.Found.NOTHING);
            return tx.lives().moves(id, officer.scope(Permission.PROJECT_READ)).stream()
                    .map(LifeView.Made::of)
                    .toList();
        });
    }

    /** Makes a move, with everything that is said to it; or refuses it with every reason, and does nothing. */
    @Requires({Permission.PROJECT_WRITE, Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @PostMapping("/moves")
    LifeView move(
            @PathVariable UUID id, @RequestBody MoveBody body, CurrentOfficer officer, HttpServletRequest request) {
        MoveBody.Checked wanted = body.checked();
        Messages messages = RequestLanguage.messages(request);
        Passage.Found found = wanted.move() == Move.SUBMIT ? passage.audit(id, officer) : Passage.Found.NOTHING;
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            Passage.Case one = passage.taking(tx, id, officer, found);
            if (moving.say(tx, one, body, act)) {
                one = Passage.again(tx, one);
            }
            moving.make(tx, one, wanted, passage.mover(officer, act));
            return 0;
        });
        moving.auditWhatCameBack(id, wanted.move(), officer, act);
        return view(id, officer, messages);
    }
}
