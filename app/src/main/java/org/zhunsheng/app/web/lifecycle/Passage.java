package org.zhunsheng.app.web.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CompanionAudit;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Attempt;
import org.zhunsheng.lifecycle.Circumstances;
import org.zhunsheng.lifecycle.FindingKeys;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Lifecycle;
import org.zhunsheng.lifecycle.Procedure;
import org.zhunsheng.lifecycle.Procedures;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.Calendar;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** Gathers what a ruling on a move needs. */
final class Passage {
    /** The day of an office counts where the office is. */
    private final Store store;

    private final Clock clock;
    private final Procedures procedures;
    private final CompanionAudit audit;

    Passage(Store store, Clock clock, Procedures procedures, ContentCodec codec) {
        this.store = store;
        this.clock = clock;
        this.procedures = procedures;
        this.audit = new CompanionAudit(codec);
    }

    /**
     * What was found in a target.
     *
     * @param revision the saved state that was audited; 0 where nothing was
     * @param findings what was found in it
     */
    record Found(long revision, List<Finding> findings) {
        static final Found NOTHING = new Found(0, List.of());

        Found {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A target with everything that is ruled by.
     *
     * @param record the project
     * @param life where it stands
     * @param lifecycle the rules of its region
     * @param year whether its fiscal year takes work, and until when
     * @param said what is said about it
     * @param mine what the officer may do in its unit
     */
    record Case(ProjectRecord record, Life life, Lifecycle lifecycle, Year year, Said said, Set<Permission> mine) {
        UUID id() {
            return record.summary().id();
        }

        /** The circumstances under which a move is ruled upon. */
        Circumstances around(LocalDate today) {
            return new Circumstances(today, year.open(), year.due(), said.state(this));
        }

        /** The step at which it waits; absent where it waits for none. */
        Procedure.@Nullable Step step() {
            return lifecycle.procedure().at(life.standing().stage()).orElse(null);
        }

        /** Whether the officer decides at the step at which it waits. */
        boolean isMineToDecide() {
            Procedure.Step step = step();
            return step != null && mine.contains(step.decides());
        }

        /** Whether the officer may see a remark: the handler sees what was sent, a reviewer also what their step wrote. */
        boolean shows(Remark remark) {
            return remark.fate().sentWith() != null
                    || lifecycle
                            .procedure()
                            .at(remark.pin().stage())
                            .map(step -> mine.contains(step.decides()))
                            .orElse(false);
        }

        /** Whether the officer may see a note: what a reviewer decided about a finding, handlers see with the decision. */
        boolean shows(FindingNote note) {
            return note.kind() == FindingNote.Kind.EXPLAINED || isMineToDecide() || note.moves() < life.moves();
        }
    }

    /** Audits a target as it stands, which takes its time and is therefore not done while others wait. */
    Found audit(UUID project, CurrentOfficer officer) {
        CompanionAudit.Group group = store.read(tx -> audit.group(tx, project, officer.scope(Permission.PROJECT_READ)));
        int position = group.positionOf(project);
        if (position < 0) {
            throw Refusal.notFound();
        }
        long revision = group.records().get(position).summary().revision();
        return new Found(
                revision, audit.of(group, Map.of()).projects().get(position).findings());
    }

    /** Everything about a target of one's scope. */
    Case of(Transaction tx, UUID project, CurrentOfficer officer, Found found) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return of(tx, project, tx.lives().find(project, scope).orElseThrow(Refusal::notFound), officer, found);
    }

    /** The same of a target that is kept where it stands until the transaction ends. */
    Case taking(Transaction tx, UUID project, CurrentOfficer officer, Found found) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return of(tx, project, tx.lives().take(project, scope).orElseThrow(Refusal::notFound), officer, found);
    }

    private Case of(Transaction tx, UUID project, Life life, CurrentOfficer officer, Found found) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        ProjectRecord record = tx.projects().find(project, scope).orElseThrow(Refusal::notFound);
        ProjectSummary summary = record.summary();
        UnitPath unit = summary.unit().path();
        Calendar calendar = tx.budgetYears().calendar(List.of(unit));
        boolean open = calendar.year(unit, summary.year())
                .map(year -> year.state() == BudgetYear.State.OPEN)
                .orElse(true);
        LocalDate due = calendar.due(unit, summary.year(), Stage.DECLARE).orElse(null);
        return new Case(
                record,
                life,
                new Lifecycle(procedures.of(RegionCodes.of(calendar, unit))),
                new Year(open, due),
                Said.of(tx, record, found),
                permissions(officer, unit));
    }

    /** The same after something was said about it in this transaction. */
    static Case again(Transaction tx, Case one) {
        Said said = Said.of(tx, one.record(), one.said().found());
        return new Case(one.record(), one.life(), one.lifecycle(), one.year(), said, one.mine());
    }

    LocalDate today() {
        return BeijingTime.dayOf(clock.instant());
    }

    /** Somebody who wants to make a move today. */
    Moving.Mover mover(CurrentOfficer officer, Act act) {
        return new Moving.Mover(officer.officer().id(), today(), act);
    }

    /** Whether a fiscal year takes work, and the last day to declare a target, where there is one. */
    record Year(boolean open, @Nullable LocalDate due) {}

    /**
     * What is said about a target.
     *
     * @param found what the audit found
     * @param explained the keys of findings that somebody explained
     * @param remarks what reviewers said
     */
    record Said(Found found, Set<String> explained, List<Remark> remarks) {
        static Said of(Transaction tx, ProjectRecord record, Found found) {
            UUID project = record.summary().id();
            Scope scope = Scope.only(record.summary().unit().path());
            Set<String> explained = new HashSet<>();
            // Only where findings are held against it does anybody ask what was explained.
            if (!found.findings().isEmpty()) {
                for (FindingNote note : tx.lives().notes(project, scope)) {
                    if (note.kind() == FindingNote.Kind.EXPLAINED) {
                        explained.add(note.finding());
                    }
                }
            }
            return new Said(found, explained, tx.lives().remarks(project, scope));
        }

        Circumstances.State state(Case one) {
            int blocking = 0;
            int unexplained = 0;
            for (Finding finding : found.findings()) {
                blocking += finding.severity() == Severity.BLOCK ? 1 : 0;
                boolean serious = finding.severity() == Severity.ERROR;
                unexplained += serious && !explained.contains(FindingKeys.of(finding)) ? 1 : 0;
            }
            int unanswered = (int) remarks.stream().filter(Remark::isUnanswered).count();
            boolean audited = found.revision() == one.record().summary().revision();
            return new Circumstances.State(
                    audited, blocking, unexplained, unanswered, one.life().versions() > 0);
        }

        /** Whether a remark that was not sent yet adopts a finding. */
        boolean adopts(String finding) {
            return remarks.stream()
                    .anyMatch(remark -> remark.fate().sentWith() == null
                            && finding.equals(remark.pin().finding()));
        }

        /** How many remarks of the step at which a target waits were not sent yet. */
        int unsentAt(org.zhunsheng.planning.Stage stage) {
            return (int) remarks.stream()
                    .filter(remark -> remark.fate().sentWith() == null)
                    .filter(remark -> remark.pin().stage() == stage)
                    .count();
        }
    }

    /** What somebody may do in a unit. */
    static Set<Permission> permissions(CurrentOfficer officer, UnitPath unit) {
        Set<Permission> mine = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (officer.scope(permission).covers(unit)) {
                mine.add(permission);
            }
        }
        return mine;
    }

    /** The words of an attempt, with the remarks that were not sent yet. */
    static Attempt.Words words(Case of, Attempt.Words said) {
        int unsent = of.said().unsentAt(of.life().standing().stage());
        return new Attempt.Words(said.reason(), unsent, said.to(), said.approved());
    }

    /** The way that the region of a unit goes. */
    Procedure procedure(Calendar calendar, UnitPath unit) {
        return procedures.of(RegionCodes.of(calendar, unit));
    }
}
