package org.zhunsheng.app.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.SheetColumn;
import org.zhunsheng.app.web.SheetReader;
import org.zhunsheng.app.web.SheetResult;
import org.zhunsheng.app.web.SheetRow;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Order;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitIntake;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.organisation.UnitRow;
import org.zhunsheng.store.Store;

/** The tree as a spreadsheet: out, and in again with what is new. */
@RestController
@RequestMapping("/api/v1/units")
class UnitSheet {
    private static final int MOST_ROWS = 20_000;
    private static final String PARENT = "parentCode";
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn(PARENT, List.of("上级编码", "parent code"), false),
            new SheetColumn(KIND, List.of("类型", "kind"), true),
            new SheetColumn(CODE, List.of("编码", "code"), true),
            new SheetColumn(NAME, List.of("名称", "name"), true));

    private final Store store;
    private final Clock clock;
    private final ListExport export;

    UnitSheet(Store store, Clock clock, ListExport export) {
        this.store = store;
        this.clock = clock;
        this.export = export;
    }

    /** The units of one's scope as a spreadsheet; that is noted in the journal. */
    @Requires(Permission.ORGANISATION_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(CurrentOfficer officer, HttpServletRequest request) throws IOException {
        Messages messages = RequestLanguage.messages(request);
        Scope scope = officer.scope(Permission.ORGANISATION_READ);
        UnitPath top = ListExport.topmost(scope);
        Map<UUID, String> codes = new HashMap<>();
        ListExport.Pages rows = (tx, page) -> {
            Order<UnitQuery.Column> order = Order.by(UnitQuery.Column.PLACE);
            List<OrganisationUnit> found = tx.organisation()
                    .list(new UnitQuery(null, null, null, order, page.slice()), scope)
                    .items();
            // A unit comes before those below it.
            found.forEach(unit -> codes.put(unit.id(), unit.identification().code()));
            return found.stream().map(unit -> row(unit, codes, messages)).toList();
        };
        return export.answer(
                new ListExport.Sheet("units", heads(messages), rows),
                officer,
                Happening.of(Action.EXPORT, new Subject(Subject.Kind.UNIT, "export", "units.xlsx"), top),
                messages);
    }

    private static List<String> row(OrganisationUnit unit, Map<UUID, String> codes, Messages messages) {
        return List.of(
                unit.parent() == null ? "" : codes.getOrDefault(unit.parent(), ""),
                messages.name(unit.kind()),
                unit.identification().code(),
                unit.identification().name());
    }

    private static List<String> heads(Messages messages) {
        int language = messages.language() == Language.CHINESE ? 0 : 1;
        return COLUMNS.stream().map(column -> column.headings().get(language)).toList();
    }

    /** Adds what is new. A row that cannot be taken is given back with its reason; the others are taken. */
    @Requires(Permission.ORGANISATION_WRITE)
    @PostMapping("/import")
    SheetResult take(@RequestParam MultipartFile file, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        List<SheetRow> rows = new SheetReader(COLUMNS, MOST_ROWS).read(file.getInputStream());
        Map<Integer, SheetRow> byNumber = new HashMap<>();
        List<UnitRow> units = new ArrayList<>();
        List<SheetResult.RefusedRow> refused = new ArrayList<>();
        for (SheetRow row : rows) {
            byNumber.put(row.number(), row);
            Optional<UnitKind> kind = kind(row.value(KIND));
            if (kind.isEmpty()) {
                refused.add(SheetResult.RefusedRow.of(row, Refusal.field(KIND, "web.unitKind"), messages));
            } else {
                String parent = row.value(PARENT);
                units.add(new UnitRow(
                        row.number(), parent.isEmpty() ? null : parent, kind.get(), row.value(CODE), row.value(NAME)));
            }
        }
        Scope scope = officer.scope(Permission.ORGANISATION_WRITE);
        UnitIntake intake = store.write(officer.act(clock.instant()), tx -> {
            OrganisationUnit top =
                    tx.organisation().tops(scope).stream().findFirst().orElseThrow(Refusal::notFound);
            return tx.organisation().addAll(top.id(), units, scope);
        });
        intake.refused().forEach(row -> {
            SheetRow sent = byNumber.get(row.row().number());
            if (sent != null) {
                refused.add(SheetResult.RefusedRow.of(sent, why(row.why()), messages));
            }
        });
        return new SheetResult(intake.accepted(), refused, null);
    }

    private static Refusal why(org.zhunsheng.refusal.Refusal why) {
        return why instanceof org.zhunsheng.refusal.Refusal.Absent absent
                ? Refusal.field(absent.what(), "web.unitAbsent")
                : Refusal.of(why);
    }

    private static Optional<UnitKind> kind(String text) {
        for (UnitKind kind : UnitKind.values()) {
            for (Language language : Language.values()) {
                if (new Messages(language).name(kind).equalsIgnoreCase(text)
                        || kind.name().equals(text.toUpperCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
