package org.zhunsheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Person;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.UnitPath;

/** What happens to people, put on record: field by field, and never what they prove themselves with. */
final class PersonJournal {
    private final Journal journal;

    PersonJournal(Journal journal) {
        this.journal = journal;
    }

    void created(Person person) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange("/login", null, person.login()));
        changes.add(new FieldChange("/name", null, person.name()));
        roles(person).forEach((field, role) -> changes.add(new FieldChange(field, null, role)));
        journal.record(new Happening(Action.CREATE, subject(person), person.home(), changes, null));
    }

    void changed(Person before, Person after, @Nullable String reason) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, "/name", before.name(), after.name());
        compare(changes, "/active", Boolean.toString(before.active()), Boolean.toString(after.active()));
        Map<String, String> had = roles(before);
        Map<String, String> has = roles(after);
        TreeSet<String> fields = new TreeSet<>(had.keySet());
        fields.addAll(has.keySet());
        fields.forEach(field -> compare(changes, field, had.get(field), has.get(field)));
        if (!changes.isEmpty()) {
            journal.record(
                    new Happening(Action.CHANGE, subject(after), common(before.home(), after.home()), changes, reason));
        }
    }

    /** Whose matter a change is: those who may know both of where somebody was and of where they are now. */
    private static @Nullable UnitPath common(@Nullable UnitPath before, @Nullable UnitPath after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before.common(after).orElse(null);
    }

    void note(Action action, Person person, FieldChange... changes) {
        journal.record(new Happening(action, subject(person), person.home(), List.of(changes), null));
    }

    private static Subject subject(Person person) {
        return new Subject(Subject.Kind.PERSON, person.id().toString(), person.name());
    }

    private static Map<String, String> roles(Person person) {
        Map<String, String> roles = new TreeMap<>();
        for (HeldRole held : person.roles()) {
            roles.put(
                    "/grants/" + held.grant().role() + "/" + held.grant().unit(),
                    held.unitName() + " " + held.grant().extent());
        }
        return roles;
    }

    private static void compare(
            List<FieldChange> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }
}
