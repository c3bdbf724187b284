package org.zhunsheng.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainVerdict.Broken;
import org.zhunsheng.journal.ChainVerdict.Fault;
import org.zhunsheng.organisation.UnitPath;

/** Any single change of any field of any entry is found, and at that entry. */
class ChainProperties {

    @Provide
    Arbitrary<Happening> happenings() {
        Arbitrary<@Nullable String> texts =
                Arbitraries.strings().withChars("甲乙丙ab\"\\,\n ").ofMaxLength(5).injectNull(0.2);
        Arbitrary<FieldChange> changes = Combinators.combine(Arbitraries.of("/name", "/code"), texts, texts)
                .as(FieldChange::new);
        Arbitrary<@Nullable UnitPath> units = Arbitraries.longs()
                .between(1, 40)
                .map(number -> UnitPath.root(1).child(number))
                .injectNull(0.2);
        return Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.of(Subject.Kind.class),
                        units,
                        changes.list().ofMaxSize(3),
                        texts)
                .as((action, kind, unit, fields, reason) ->
                        new Happening(action, new Subject(kind, "s", reason), unit, fields, reason));
    }

    @Provide
    Arbitrary<List<Happening>> chains() {
        return happenings().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Every way to change one field. */
    private static List<UnaryOperator<JournalEntry>> changes() {
        return List.of(
                e -> new JournalEntry(e.sequence(), e.act(), e.happening(), other(e.previousHash()), e.hash()),
                e -> new JournalEntry(e.sequence(), e.act(), e.happening(), e.previousHash(), other(e.hash())),
                act(a -> new Act(
                        a.actor() == null ? new UUID(1, 1) : null, a.actorName(), a.at(), a.from(), a.requestId())),
                act(a -> new Act(a.actor(), other(a.actorName()), a.at(), a.from(), a.requestId())),
                act(a -> new Act(a.actor(), a.actorName(), later(a.at()), a.from(), a.requestId())),
                act(a -> new Act(a.actor(), a.actorName(), a.at(), other(a.from()), a.requestId())),
                act(a -> new Act(a.actor(), a.actorName(), a.at(), a.from(), other(a.requestId()))),
                what(h -> new Happening(
                        next(Action.values(), h.action()), h.subject(), h.unit(), h.changes(), h.reason())),
                subject(s -> new Subject(next(Subject.Kind.values(), s.kind()), s.id(), s.name())),
                subject(s -> new Subject(s.kind(), other(s.id()), s.name())),
                subject(s -> new Subject(s.kind(), s.id(), toggled(s.name()))),
                what(h -> new Happening(
                        h.action(), h.subject(), h.unit() == null ? UnitPath.root(9) : null, h.changes(), h.reason())),
                what(h -> new Happening(h.action(), h.subject(), h.unit(), h.changes(), toggled(h.reason()))),
                fields(c -> new FieldChange(other(c.field()), c.before(), c.after())),
                fields(c -> new FieldChange(c.field(), toggled(c.before()), c.after())),
                fields(c -> new FieldChange(c.field(), c.before(), toggled(c.after()))),
                what(h -> new Happening(h.action(), h.subject(), h.unit(), oneMore(h.changes()), h.reason())));
    }

    private static UnaryOperator<JournalEntry> act(UnaryOperator<Act> change) {
        return e -> new JournalEntry(e.sequence(), change.apply(e.act()), e.happening(), e.previousHash(), e.hash());
    }

    private static UnaryOperator<JournalEntry> what(UnaryOperator<Happening> change) {
        return e -> new JournalEntry(e.sequence(), e.act(), change.apply(e.happening()), e.previousHash(), e.hash());
    }

    private static UnaryOperator<JournalEntry> subject(UnaryOperator<Subject> change) {
        return what(h -> new Happening(h.action(), change.apply(h.subject()), h.unit(), h.changes(), h.reason()));
    }

    /** Changes the first field, or adds one where there is none. */
    private static UnaryOperator<JournalEntry> fields(UnaryOperator<FieldChange> change) {
        return what(h -> {
            List<FieldChange> all = new ArrayList<>(h.changes());
            if (all.isEmpty()) {
                all = oneMore(all);
            } else {
                all.set(0, change.apply(all.getFirst()));
            }
            return new Happening(h.action(), h.subject(), h.unit(), all, h.reason());
        });
    }

    private static List<FieldChange> oneMore(List<FieldChange> changes) {
        List<FieldChange> all = new ArrayList<>(changes);
        all.add(new FieldChange("/more", null, null));
        return all;
    }

    private static String other(String text) {
        return text.isEmpty() ? "x" : (text.startsWith("x") ? "y" : "x") + text.substring(1);
    }

    private static @Nullable String toggled(@Nullable String text) {
        return text == null ? "" : text.isEmpty() ? null : other(text);
    }

    private static Instant later(Instant at) {
        return at.plusMillis(1);
    }

    private static <E extends Enum<E>> E next(E[] all, E one) {
        return all[(one.ordinal() + 1) % all.length];
    }

    @Property
    void anyChangeOfAnyFieldIsFound(
            @ForAll("chains") List<Happening> happenings,
            @ForAll @IntRange(max = 5) int where,
            @ForAll @IntRange(max = 16) int how) {
        List<JournalEntry> entries = new ArrayList<>(Chains.of(happenings));
        ChainHead head = Chains.head(entries);
        int at = where % entries.size();
        JournalEntry changed = changes().get(how).apply(entries.get(at));
        assertThat(changed).isNotEqualTo(entries.get(at));
        entries.set(at, changed);
        assertThat(Chains.verdict(entries, head)).isEqualTo(new Broken(at + 1L, Fault.EDITED));
    }

    @Property
    void anyLossIsFound(@ForAll("chains") List<Happening> happenings, @ForAll @IntRange(max = 5) int where) {
        List<JournalEntry> entries = new ArrayList<>(Chains.of(happenings));
        ChainHead head = Chains.head(entries);
        int at = where % entries.size();
        entries.remove(at);
        assertThat(Chains.verdict(entries, head))
                .isEqualTo(new Broken(at + 1L, at == entries.size() ? Fault.CUT_OFF : Fault.MISSING));
    }
}
