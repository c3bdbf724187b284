package org.zhunsheng.app.serve;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** People as they are kept from the console of the machine, whose owner may everything. What is done stands in the journal. */
public final class ConsolePeople {
    private static final String CONSOLE = "console";
    private static final int PAGE = 500;
    private static final int REMEMBERED = 5;

    private final Store store;
    private final Clock clock;
    private final Passwords passwords;

    public ConsolePeople(Store store, Clock clock, Passwords passwords) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * What opens the door once.
     *
     * @param login to be typed
     * @param password to be typed, and replaced at once
     */
    public record Access(String login, String password) {
        @Override
        public String toString() {
            return "Access[" + login + "]";
        }
    }

    /** The first start of a new system: a root, and somebody who keeps the house. Nothing where anybody is there already. */
    public Optional<Access> first() {
        if (store.read(tx -> tx.people().count()) > 0) {
            return Optional.empty();
        }
        String password = passwords.oneTime();
        String hash = passwords.hashOneTime(password);
        store.write(act(), tx -> {
            Scope everything = tree(tx);
            UUID root = tx.organisation().tops(everything).getFirst().id();
            RoleGrant keeps = new RoleGrant(Role.ADMINISTRATOR, root, Extent.UNIT_AND_BELOW);
            return tx.people()
                    .create(
                            new NewPerson(new Login("admin"), "管理员", List.of(keeps), hash, clock.instant()),
                            everything);
        });
        return Optional.of(new Access("admin", password));
    }

    /** The whole tree; a root is planted where there is none. */
    private static Scope tree(Transaction tx) {
        if (tx.organisation().everything().isEmpty()) {
            tx.organisation().add(new NewUnit(null, UnitKind.REGION, "000000", "本地区"), Scope.NOTHING);
        }
        return tx.organisation().everything();
    }

    /** Somebody new with one role, for the unit of a code or for the root. */
    public Access add(String login, String name, Role role, @Nullable String unitCode) {
        Login typed = Login.typed(login).orElseThrow(() -> refusal(login));
        String password = passwords.oneTime();
        String hash = passwords.hashOneTime(password);
        try {
            store.write(act(), tx -> {
                Scope everything = tree(tx);
                RoleGrant grant = new RoleGrant(role, unit(tx, unitCode, everything), Extent.UNIT_AND_BELOW);
                NewPerson person = new NewPerson(typed, name, List.of(grant), hash, clock.instant());
                return tx.people().create(person, everything);
            });
        } catch (Refused refused) {
            throw new StartRefusal(StartRefusal.Code.LOGIN, refused, login);
        }
        return new Access(typed.text(), password);
    }

    private static UUID unit(Transaction tx, @Nullable String code, Scope everything) {
        if (code == null) {
            return tx.organisation().tops(everything).getFirst().id();
        }
        return tx.organisation().list(UnitQuery.named(code, Slice.first(PAGE)), everything).items().stream()
                .filter(unit -> unit.identification().code().equals(code))
                .map(OrganisationUnit::id)
                .findFirst()
                .orElseThrow(() -> new StartRefusal(StartRefusal.Code.LOGIN, null, code));
    }

    /** A new one-time password. */
    public Access reset(String login) {
        Person person = person(login);
        String password = passwords.oneTime();
        Instant now = clock.instant();
        NewPassword next = new NewPassword(passwords.hashOneTime(password), true, REMEMBERED, now);
        store.write(act(), tx -> {
            tx.people().resetPassword(person.id(), next, tx.organisation().everything());
            return next;
        });
        return new Access(person.login(), password);
    }

    /** Ends a lock. */
    public void unlock(String login) {
        Person person = person(login);
        store.write(act(), tx -> {
            tx.people().unlock(person.id(), tx.organisation().everything());
            return person;
        });
    }

    /** Takes the second factor of somebody away who has lost it; the password alone lets them in, and they can begin another. */
    public void resetFactor(String login) {
        Person person = person(login);
        store.write(act(), tx -> {
            tx.people().removeSecondFactor(person.id());
            return person;
        });
    }

    private Person person(String login) {
        return Login.typed(login)
                .flatMap(typed -> store.read(tx -> tx.people().byLogin(typed)))
                .orElseThrow(() -> refusal(login));
    }

    private static StartRefusal refusal(String login) {
        return new StartRefusal(StartRefusal.Code.LOGIN, null, login);
    }

    /** Everybody, page by page. */
    public List<Person> list(int page) {
        return store.read(tx -> tx.people()
                .list(PersonQuery.all(new Slice(page, PAGE)), tx.organisation().everything())
                .items());
    }

    private Act act() {
        return new Act(null, CONSOLE, clock.instant(), CONSOLE, "-");
    }
}
