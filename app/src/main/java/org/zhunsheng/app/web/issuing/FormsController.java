package org.zhunsheng.app.web.issuing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.Store;

/** Targets as official documents. That many leave the house at once is noted in the journal. */
@RestController
@RequestMapping("/api/v1")
class FormsController {
    /** As many characters of a name as the journal keeps. */
    private static final int LONGEST_SUBJECT = 400;

    private final Store store;
    private final Clock clock;
    private final Printing printing;
    private final PrintRoom room;

    FormsController(Store store, Clock clock, Printing printing, PrintRoom room) {
        this.store = store;
        this.clock = clock;
        this.printing = printing;
        this.room = room;
    }

    /**
     * What is to be printed, and how.
     *
     * @param layout the id of a layout
     * @param format the type of the file
     * @param projects the targets by name, in this order; or
     * @param filter all that it lets through
     */
    record FormsBody(
            @Wanted @Nullable String layout,
            @Wanted @Nullable FileKind format,
            @Nullable List<UUID> projects,
            @Nullable ProjectFilter filter) {}

    /**
     * How something is printed.
     *
     * @param layout the id of a layout; the usual one where none is named
     * @param format the type of the file, DOCX where none is named
     */
    record How(@Nullable String layout, @Nullable FileKind format) {
        FileKind kind() {
            return format == null ? FileKind.DOCX : format;
        }
    }

    /** A target as an official document, as it stands now; in the usual layout where none is named. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/projects/{id}/form")
    void project(@PathVariable UUID id, How how, CurrentOfficer officer, HttpServletResponse response)
            throws IOException {
        Sheets sheets = printing.one(id, officer);
        try (Spool spool = print(sheets, how)) {
            send(spool, response, sheets.name(), how.kind());
        }
    }

    /** A version of a target as an official document; one whose hash is no longer right is refused. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/projects/{id}/versions/{number}/form")
    void version(
            @PathVariable UUID id,
            @PathVariable int number,
            How how,
            CurrentOfficer officer,
            HttpServletResponse response)
            throws IOException {
        Sheets sheets = printing.version(id, number, officer);
        try (Spool spool = print(sheets, how)) {
            send(spool, response, sheets.name() + "-" + number, how.kind());
        }
    }

    /** Targets that were chosen, or all that a filter lets through, as one official document: at most 1,000. */
    @Requires(Permission.PROJECT_READ)
    @PostMapping("/forms")
    void some(
            @RequestBody FormsBody body,
            CurrentOfficer officer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        check(body);
        List<UUID> chosen = body.projects();
        Sheets sheets = chosen == null
                ? printing.filtered(Objects.requireNonNull(body.filter()), officer)
                : printing.some(chosen, officer);
        FileKind format = Objects.requireNonNull(body.format());
        int count = sheets.document().projects().size();
        String name = count == 1
                ? sheets.name()
                : RequestLanguage.messages(request).say("issuing.fileOfMany", sheets.name(), count);
        try (Spool spool = print(sheets, new How(body.layout(), format))) {
            note(officer, name, format, ListExport.topmost(officer.scope(Permission.PROJECT_READ)));
            send(spool, response, name, format);
        }
    }

    private static void check(FormsBody body) {
        Fields fields = new Fields();
        fields.present("layout", body.layout());
        fields.present("format", body.format());
        fields.check();
        List<UUID> chosen = body.projects();
        if (chosen == null ? body.filter() == null : body.filter() != null) {
            fields.wrong("projects", "issuing.oneOf");
        } else if (chosen != null && chosen.size() > Printing.MOST) {
            fields.wrong("projects", "web.field.many", Printing.MOST);
        } else if (chosen != null && (chosen.isEmpty() || chosen.stream().anyMatch(Objects::isNull))) {
            fields.wrong("projects", "web.field.missing");
        } else if (chosen != null && new HashSet<>(chosen).size() < chosen.size()) {
            fields.wrong("projects", "web.value");
        }
        fields.check();
    }

    /** All targets of a unit and those below it in a year, with the goals of the unit, as one official document. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/units/{id}/book")
    void book(
            @PathVariable UUID id,
            @RequestParam int year,
            How how,
            CurrentOfficer officer,
            HttpServletResponse response)
            throws IOException {
        if (!FiscalYear.isPossible(year)) {
            throw Refusal.parameter("year", "web.value");
        }
        Printing.Place place = printing.place(id, officer);
        String named = how.layout();
        Layout chosen = room.layout(named == null ? room.usual(place.region(), null) : named);
        Sheets sheets =
                printing.book(place.unit(), new FiscalYear(year), chosen.words().kind(), officer);
        try (Spool spool = room.print(sheets.document(), chosen, how.kind())) {
            note(officer, sheets.name(), how.kind(), place.unit().path());
            send(spool, response, sheets.name(), how.kind());
        }
    }

    private Spool print(Sheets sheets, How how) throws IOException {
        String named = how.layout();
        String id =
                named == null ? room.usual(sheets.region(), sheets.document().kind()) : named;
        return room.print(sheets.document(), room.layout(id), how.kind());
    }

    private void note(CurrentOfficer officer, String name, FileKind format, @Nullable UnitPath unit) {
        String ending = "." + format.ending();
        String file = cut(name, LONGEST_SUBJECT - ending.length()) + ending;
        store.write(officer.act(clock.instant()), tx -> {
            tx.journal().record(Happening.of(Action.EXPORT, new Subject(Subject.Kind.SYSTEM, "forms", file), unit));
            return 0;
        });
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most);
    }

    private static void send(Spool spool, HttpServletResponse response, String name, FileKind format)
            throws IOException {
        String type =
                switch (format) {
                    case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case PDF -> "application/pdf";
                    case HTML -> "text/html;charset=UTF-8";
                };
        spool.send(response, type, name.replaceAll("[/\\\\]", " ") + "." + format.ending());
    }
}
