package org.zhunsheng.app.web.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.intake.AcceptancePlan;
import org.zhunsheng.intake.AcceptancePlan.MatchedBy;
import org.zhunsheng.journal.FieldChange;

/** What accepting would do, as the browser gets it. */
record PlanView(List<Made> creates, List<Changed> updates, List<Same> unchanged, List<Wrong> problems) {

    /** A new project. */
    record Made(int index, @Nullable String name) {}

    /** A project that would be changed. */
    record Changed(int index, UUID projectId, @Nullable String name, MatchedBy matchedBy, List<Change> changes) {}

    /** A field before and after. */
    record Change(
            String pointer,
            @Nullable String before,
            @Nullable String after) {
        static Change of(FieldChange change) {
            return new Change(change.field(), change.before(), change.after());
        }
    }

    /** A project that says the same. */
    record Same(int index, UUID projectId, @Nullable String name) {}

    /** A project that cannot be accepted as it is. */
    record Wrong(int index, @Nullable String name, String code, String message) {}

    static PlanView of(AcceptancePlan plan, Messages messages) {
        return new PlanView(
                plan.creates().stream()
                        .map(one -> new Made(one.index(), one.name()))
                        .toList(),
                plan.updates().stream()
                        .map(one -> new Changed(
                                one.index(),
                                one.project(),
                                one.name(),
                                one.matchedBy(),
                                one.changes().stream().map(Change::of).toList()))
                        .toList(),
                plan.unchanged().stream()
                        .map(one -> new Same(one.index(), one.project(), one.name()))
                        .toList(),
                plan.problems().stream()
                        .map(one -> new Wrong(
                                one.index(),
                                one.name(),
                                one.why().name(),
                                messages.say("imports.problem." + one.why().name())))
                        .toList());
    }
}
