package org.zhunsheng.app.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.zhunsheng.app.web.SheetReader;
import org.zhunsheng.app.web.SheetResult;
import org.zhunsheng.app.web.SheetRow;
import org.zhunsheng.app.web.SheetWriter;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** People as a spreadsheet: out, and in with those who are new. One row for each role; rows of one login belong together. */
@RestController
@RequestMapping("/api/v1/users")
class UserSheet {
    private static final int MOST_ROWS = 2_000;

    private final Store store;
    private final Clock clock;
    private final Passwords passwords;
    private final ListExport export;

    UserSheet(Store store, Clock clock, Passwords passwords, ListExport export) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
        this.export = export;
    }

    /** An empty spreadsheet to fill in, with an example. */
    @Requires(Permission.USER_WRITE)
    @GetMapping("/template.xlsx")
    ResponseEntity<Resource> template(HttpServletRequest request) throws IOException {
        Messages messages = RequestLanguage.messages(request);
        return SheetWriter.answer("users", UserRows.heads(messages), List.of(UserRows.example(messages)));
    }

    /** The people of one's scope as a spreadsheet; that is noted in the journal. */
    @Requires(Permission.USER_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(CurrentOfficer officer, HttpServletRequest request) throws IOException {
        Messages messages = RequestLanguage.messages(request);
        Scope scope = officer.scope(Permission.USER_READ);
        UserRows rows = new UserRows(scope, messages);
        // A page of people has no fewer rows than people.
        ListExport.Pages pages = (tx, page) -> tx.people().list(PersonQuery.all(page.slice()), scope).items().stream()
                .flatMap(person -> rows.of(person, tx).stream())
                .toList();
        return export.answer(
                new ListExport.Sheet("users", UserRows.heads(messages), pages),
                officer,
                Happening.of(
                        Action.EXPORT,
                        new Subject(Subject.Kind.PERSON, "export", "users.xlsx"),
                        scope.subtrees().stream().findFirst().orElse(null)),
                messages);
    }

    /** Lets in who is new. A row that cannot be taken is given back with its reason; the others are taken. */
    @Requires(value = Permission.USER_WRITE, personally = true)
    @PostMapping("/import")
    SheetResult take(@RequestParam MultipartFile file, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        List<SheetRow> rows = new SheetReader(UserRows.COLUMNS, MOST_ROWS).read(file.getInputStream());
        Map<String, List<SheetRow>> byLogin = new LinkedHashMap<>();
        rows.forEach(row -> byLogin.computeIfAbsent(row.value(UserRows.LOGIN), login -> new ArrayList<>())
                .add(row));
        Intake intake = new Intake(new UserRows(officer.scope(Permission.USER_WRITE), messages), messages);
        byLogin.values().forEach(all -> take(all, officer, intake));
        return new SheetResult(intake.passwords.size(), intake.refused, intake.passwords);
    }

    /** What has become of the rows so far. */
    private static final class Intake {
        private final UserRows reading;
        private final Messages messages;
        private final List<SheetResult.RefusedRow> refused = new ArrayList<>();
        private final List<SheetResult.Password> passwords = new ArrayList<>();

        Intake(UserRows reading, Messages messages) {
            this.reading = reading;
            this.messages = messages;
        }

        boolean isRefused(SheetRow row) {
            return refused.stream().anyMatch(one -> one.row() == row.number());
        }

        void refuse(SheetRow row, Refusal why) {
            refused.add(SheetResult.RefusedRow.of(row, why, messages));
        }
    }

    private void take(List<SheetRow> rows, CurrentOfficer officer, Intake intake) {
        List<RoleGrant> grants = new ArrayList<>();
        UserRows.@Nullable Whom whom = null;
        boolean right = true;
        for (SheetRow row : rows) {
            try {
                UserRows.Whom read = intake.reading.whom(row);
                if (whom != null && !whom.equals(read)) {
                    throw Refusal.field(UserRows.NAME, "web.otherName");
                }
                whom = read;
                grants.add(store.read(tx -> intake.reading.grant(row, tx)));
            } catch (Refusal wrong) {
                intake.refuse(row, wrong);
                right = false;
            }
        }
        if (right && whom != null) {
            letIn(whom, grants, rows, new Writing(officer, intake));
        } else {
            rows.stream().filter(row -> !intake.isRefused(row)).forEach(row -> intake.refuse(row, otherRow()));
        }
    }

    /** Nobody is let in with half of their roles: the right rows of somebody go back with the wrong ones. */
    private static Refusal otherRow() {
        return Refusal.field(UserRows.LOGIN, "web.otherRow");
    }

    private record Writing(CurrentOfficer officer, Intake intake) {}

    private void letIn(UserRows.Whom whom, List<RoleGrant> grants, List<SheetRow> rows, Writing writing) {
        String password = passwords.oneTime();
        Instant now = clock.instant();
        NewPerson person = new NewPerson(whom.login(), whom.name(), grants, passwords.hashOneTime(password), now);
        try {
            store.write(writing.officer().act(now), tx -> tx.people()
                    .create(person, writing.officer().scope(Permission.USER_WRITE)));
            writing.intake().passwords.add(new SheetResult.Password(whom.login().text(), password));
        } catch (Refused | StoreException failure) {
            // The passwords of those who were let in before are shown this once, whatever becomes of the others.
            writing.intake().refuse(rows.getFirst(), Refusal.of(failure));
            rows.stream().skip(1).forEach(row -> writing.intake().refuse(row, otherRow()));
        }
    }
}
