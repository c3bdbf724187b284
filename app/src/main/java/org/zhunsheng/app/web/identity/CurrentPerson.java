package org.zhunsheng.app.web.identity;

import java.time.Instant;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.identity.Person;
import org.zhunsheng.journal.Act;

/** What only a person at a browser has. */
final class CurrentPerson {
    private CurrentPerson() {}

    /** Their session; machines have none. */
    static CurrentOfficer.Session session(CurrentOfficer officer) {
        return switch (officer.means()) {
            case CurrentOfficer.Session session -> session;
            case CurrentOfficer.Token token -> throw Refusal.of(ProblemCode.FORBIDDEN);
        };
    }

    /** Them for the journal, before a request knows them. */
    static Act act(Person person, Instant now, SignIn.Origin origin) {
        return new Act(person.id(), person.name(), now, origin.address(), origin.requestId());
    }
}
