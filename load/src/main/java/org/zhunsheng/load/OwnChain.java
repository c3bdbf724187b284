package org.zhunsheng.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Attempt;
import org.zhunsheng.lifecycle.Circumstances;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Lifecycle;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Procedures;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.lifecycle.Ruling;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.store.Store;

/** Our way from a draft to its approval with one return, each step a transaction with its record in the journal. */
final class OwnChain {
    static final int STEPS = 5;
    private static final String PROJECT =
            "{\"name\":\"法律援助\",\"goals\":[{\"horizon\":\"ANNUAL\",\"text\":\"办理法律援助案件100件\"}],"
                    + "\"indicators\":[{\"level3\":\"办理案件数量\",\"weight\":\"50\"}]}";

    private final Store store;
    private final Lifecycle lifecycle = new Lifecycle(Procedures.standard().of(null));
    private final Scope all;
    private final UUID unit;
    private final Act handler;
    private final Act section;
    private final Act bureau;

    OwnChain(Store store, Instant now) {
        this.store = store;
        Act system = new Act(null, "系统", now, "console", "load");
        this.unit = store.write(system, tx -> tx.organisation()
                .add(new NewUnit(null, UnitKind.REGION, "990100", "明川县"), Scope.NOTHING)
                .id());
        this.all = store.read(tx -> tx.organisation().everything());
        this.handler = person("handler", Role.HANDLER, system);
        this.section = person("section", Role.FINANCE_SECTION, system);
        this.bureau = person("bureau", Role.FINANCE_BUREAU, system);
    }

    private Act person(String login, Role role, Act system) {
        RoleGrant grant = new RoleGrant(role, unit, Extent.UNIT_AND_BELOW);
        NewPerson person = new NewPerson(new Login(login), login, List.of(grant), "-", system.at());
        UUID id = store.write(system, tx -> tx.people().create(person, all).id());
        return new Act(id, login, system.at(), "127.0.0.1", "load");
    }

    /** How long some chains take, in nanoseconds; making the drafts does not count. */
    long time(int chains) {
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < chains; i++) {
            drafts.add(draft());
        }
        long start = System.nanoTime();
        drafts.forEach(this::run);
        return System.nanoTime() - start;
    }

    private UUID draft() {
        return store.write(
                handler,
                tx -> tx.projects().create(project(), handler).summary().id());
    }

    private NewProject project() {
        try {
            return new NewProject(
                    unit,
                    new FiscalYear(2026),
                    DocumentKind.TARGET_TABLES,
                    MoneyUnit.YUAN,
                    new KeptText().content(ProjectText.project(PROJECT)),
                    null);
        } catch (ReadingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run(UUID project) {
        step(project, Move.SUBMIT, Permission.PROJECT_WRITE, handler);
        step(project, Move.RETURN, Permission.DEPARTMENT_REVIEW, section);
        step(project, Move.SUBMIT, Permission.PROJECT_WRITE, handler);
        step(project, Move.PASS, Permission.DEPARTMENT_REVIEW, section);
        step(project, Move.APPROVE, Permission.FINANCE_REVIEW, bureau);
    }

    private void step(UUID project, Move move, Permission permission, Act act) {
        boolean made = store.write(act, tx -> {
            Life life = tx.lives().take(project, all).orElseThrow();
            if (move == Move.RETURN) {
                Remark.Pin pin = new Remark.Pin(life.revision(), Stage.SUBMITTED, "", null, null);
                tx.lives().remark(project, pin, "请补充依据", act);
            }
            UUID officer = act.actor() == null ? project : act.actor();
            Attempt attempt = new Attempt(move, officer, Set.of(permission), Attempt.Words.ENOUGH);
            Circumstances around = new Circumstances(LocalDate.of(2026, 1, 1), true, null, Circumstances.State.CLEAR);
            Ruling ruling = lifecycle.rule(life.standing(), attempt, around);
            return ruling instanceof Ruling.Granted granted
                    && tx.lives().make(new Making(project, life, move, granted.next(), said(move)), act);
        });
        if (!made) {
            throw new IllegalStateException(move + " was not made");
        }
    }

    private static Making.Said said(Move move) {
        Making.@Nullable Approved approved =
                move == Move.APPROVE ? new Making.Approved("明财绩〔2026〕3号", LocalDate.of(2026, 1, 5)) : null;
        return new Making.Said(MoveMade.Words.NONE, approved);
    }
}
