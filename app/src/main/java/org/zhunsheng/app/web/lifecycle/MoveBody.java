package org.zhunsheng.app.web.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.audit.ReviewScore.Aspect;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Marks;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.regulation.Regulations;

/**
 * A move that somebody wants to make.
 *
 * @param move which
 * @param revision the saved state that they looked at
 * @param reason in their words
 * @param to where a return goes; absent for the handler
 * @param marks the review's marks by aspect
 * @param approval number and day of an approval
 * @param remarks remarks that go with a return
 * @param explanations of serious findings, with a submission
 */
record MoveBody(
        @Wanted @Nullable Move move,
        @Wanted @Nullable Long revision,
        @Nullable String reason,
        @Nullable Stage to,
        @Nullable Map<Aspect, String> marks,
        @Nullable ApprovalBody approval,
        @Nullable List<RemarksController.RemarkBody> remarks,
        @Nullable List<RemarksController.NoteBody> explanations) {
    static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_AT_ONCE = 500;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9999;
    private static final Set<Move> MARKED = EnumSet.of(Move.PASS, Move.RETURN, Move.APPROVE);
    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** 批复文号 and its day. */
    record ApprovalBody(
            @Wanted @Nullable String number,
            @Wanted @Nullable LocalDate on) {

        Making.@Nullable Approved checked(Fields fields) {
            String name = fields.line("approval.number", number, LONGEST_NUMBER);
            fields.present("approval.on", on);
            if (on != null && (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR)) {
                fields.wrong("approval.on", "web.value");
            }
            return fields.areRight() ? new Making.Approved(name, Objects.requireNonNull(on)) : null;
        }
    }

    /** The same, looked at field by field. */
    record Checked(
            Move move,
            long revision,
            @Nullable String reason,
            @Nullable Stage to,
            @Nullable Marks marks,
            Making.@Nullable Approved approval) {}

    Checked checked() {
        Fields fields = new Fields();
        fields.present("move", move);
        fields.present("revision", revision);
        String words = reason == null || reason.isBlank() ? null : fields.text("reason", reason, LONGEST_REASON);
        Making.Approved approved = approval == null ? null : approval.checked(fields);
        Marks given = marks == null ? null : marks(fields, marks);
        list(fields, "remarks", remarks, move != null && MARKED.contains(move));
        list(fields, "explanations", explanations, move == Move.SUBMIT);
        if (given != null && (move == null || !MARKED.contains(move))) {
            fields.wrong("marks", "lifecycle.notWithThis");
        }
        fields.check();
        if (remarks != null) {
            remarks.forEach(RemarksController.RemarkBody::checked);
        }
        if (explanations != null) {
            explanations.forEach(RemarksController.NoteBody::checked);
        }
        return new Checked(Objects.requireNonNull(move), Objects.requireNonNull(revision), words, to, given, approved);
    }

    /** What is said along with a move belongs to it, and is there. */
    private static void list(Fields fields, String name, @Nullable List<?> list, boolean belongs) {
        if (list == null || list.isEmpty()) {
            return;
        }
        if (!belongs) {
            fields.wrong(name, "lifecycle.notWithThis");
        } else if (list.size() > MOST_AT_ONCE) {
            fields.wrong(name, "web.field.many", MOST_AT_ONCE);
        } else if (list.stream().anyMatch(Objects::isNull)) {
            fields.wrong(name, "web.field.missing");
        }
    }

    private static @Nullable Marks marks(Fields fields, Map<Aspect, String> given) {
        Regulations inForce = Regulations.inForce(null, null);
        Map<Aspect, BigDecimal> points = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String mark = given.get(aspect);
            BigDecimal most = inForce.figure(aspect.most());
            boolean right = mark != null && MARK.matcher(mark).matches() && new BigDecimal(mark).compareTo(most) <= 0;
            if (right) {
                points.put(aspect, new BigDecimal(mark));
            } else {
                fields.wrong("marks." + aspect.name(), "lifecycle.mark", most);
            }
        }
        return points.size() == Aspect.values().length ? new Marks(points) : null;
    }
}
