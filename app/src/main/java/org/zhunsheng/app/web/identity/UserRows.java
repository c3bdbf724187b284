package org.zhunsheng.app.web.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.SheetColumn;
import org.zhunsheng.app.web.SheetRow;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.store.Transaction;

/** Rows of a list of people: login, name, role, the code of the unit, how far the role reaches. */
final class UserRows {
    static final String LOGIN = "login";
    static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String UNIT = "unitCode";
    private static final String EXTENT = "extent";
    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn(LOGIN, List.of("登录名", "login"), true),
            new SheetColumn(NAME, List.of("姓名", "name"), true),
            new SheetColumn(ROLE, List.of("角色", "role"), true),
            new SheetColumn(UNIT, List.of("单位编码", "unit code"), true),
            new SheetColumn(EXTENT, List.of("范围", "extent"), false));
    private static final int LONGEST_NAME = 100;
    private static final int SAME_CODE = 20;

    private final Scope scope;
    private final Messages messages;
    private final Map<UUID, String> codes = new HashMap<>();

    UserRows(Scope scope, Messages messages) {
        this.scope = scope;
        this.messages = messages;
    }

    /** Somebody, before their roles. */
    record Whom(Login login, String name) {}

    static List<String> heads(Messages messages) {
        int language = messages.language() == Language.CHINESE ? 0 : 1;
        return COLUMNS.stream().map(column -> column.headings().get(language)).toList();
    }

    static List<String> example(Messages messages) {
        return List.of(
                "zhang.san",
                messages.language() == Language.CHINESE ? "张三" : "Zhang San",
                messages.name(Role.HANDLER),
                "000000",
                messages.name(Extent.OWN_UNIT));
    }

    Whom whom(SheetRow row) {
        Fields fields = new Fields();
        Optional<Login> login = Login.typed(row.value(LOGIN));
        if (login.isEmpty()) {
            fields.wrong(LOGIN, "web.login");
        }
        String name = fields.line(NAME, row.value(NAME), LONGEST_NAME);
        fields.check();
        return new Whom(login.orElseThrow(), name);
    }

    RoleGrant grant(SheetRow row, Transaction tx) {
        Role role = constant(row.value(ROLE), Role.class).orElseThrow(() -> Refusal.field(ROLE, "web.sheetRole"));
        Extent extent = row.value(EXTENT).isEmpty()
                ? Extent.OWN_UNIT
                : constant(row.value(EXTENT), Extent.class).orElseThrow(() -> Refusal.field(EXTENT, "web.sheetExtent"));
        String code = row.value(UNIT);
        List<UUID> units = code.isEmpty()
                ? List.of()
                : tx.organisation().list(UnitQuery.named(code, Slice.first(SAME_CODE)), scope).items().stream()
                        .filter(unit -> unit.identification().code().equals(code))
                        .map(OrganisationUnit::id)
                        .toList();
        if (units.size() != 1) {
            throw Refusal.field(UNIT, units.isEmpty() ? "web.unitAbsent" : "refused.ambiguous");
        }
        return new RoleGrant(role, units.getFirst(), extent);
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            for (Language language : Language.values()) {
                if (new Messages(language).name(constant).equalsIgnoreCase(text)
                        || constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                    return Optional.of(constant);
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody as rows, one for each of their roles. */
    List<List<String>> of(Person person, Transaction tx) {
        List<HeldRole> roles = person.roles().stream()
                .filter(held -> scope.covers(held.unitPath()))
                .toList();
        if (roles.isEmpty()) {
            return List.of(List.of(person.login(), person.name(), "", "", ""));
        }
        return roles.stream()
                .map(held -> List.of(
                        person.login(),
                        person.name(),
                        messages.name(held.grant().role()),
                        code(held, tx),
                        messages.name(held.grant().extent())))
                .toList();
    }

    private String code(HeldRole held, Transaction tx) {
        return codes.computeIfAbsent(held.grant().unit(), unit -> tx.organisation()
                .find(unit, scope)
                .map(found -> found.identification().code())
                .orElse(""));
    }
}
