package org.zhunsheng.app.web.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportRecord.FileFacts;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /imports}: files that are handed in, and what has become of them. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsController {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_OF_ONE_PERSON = 300;
    private static final long MOST_BYTES_OF_ONE_PERSON = 512L << 20;
    private static final int LONGEST_WORDS = 200;
    private static final int USUAL_BLOCKS = 200;
    private static final int MOST_BLOCKS = 1_000;

    private final Store store;
    private final Clock clock;
    private final ReadingRoom room;
    private final LargeBytes large = new LargeBytes();
    private final ListExport export;

    ImportsController(Store store, Clock clock, ReadingRoom room, ListExport export) {
        this.export = export;
        this.store = store;
        this.clock = clock;
        this.room = room;
    }

    /** Some blocks of a source, each written by us as JSON. */
    record Source(
            @Nullable String type,
            int from,
            int total,
            @JsonRawValue String blocks) {}

    /** Which files, as an address says it. */
    record Filter(
            @Nullable ImportState state,
            @Nullable String q,
            @Nullable UUID unit) {}

    private ImportView view(ImportRecord of, HttpServletRequest request) {
        return ImportView.of(
                of, room.progress(of.id()), RequestLanguage.messages(request).language());
    }

    /** Takes a file in; it is read in the background. */
    @Requires(Permission.IMPORT)
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportView> receive(
            @RequestParam MultipartFile file,
            @RequestParam UUID unitId,
            @RequestParam(required = false) @Nullable Integer year,
            CurrentOfficer officer,
            HttpServletRequest request)
            throws IOException {
        if (year != null && !FiscalYear.isPossible(year)) {
            throw Refusal.parameter("year", "web.value");
        }
        try (LargeBytes.Room taken = large.take(file.getSize())) {
            return received(file, unitId, year, officer, request);
        }
    }

    private ResponseEntity<ImportView> received(
            MultipartFile file, UUID unitId, @Nullable Integer year, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        byte[] bytes = file.getBytes();
        FileFacts facts =
                ReceivedFile.facts(file.getOriginalFilename() == null ? "" : file.getOriginalFilename(), bytes);
        NewImport received = new NewImport(unitId, year == null ? null : new FiscalYear(year), facts, bytes);
        Act act = officer.act(clock.instant());
        ImportRecord kept = store.write(act, tx -> {
            if (tx.imports().waiting() >= MOST_WAITING) {
                throw Refusal.of(ProblemCode.STORE_BUSY).saying("imports.tooMany", MOST_WAITING);
            }
            var own = tx.imports().waitingOf(officer.officer().id());
            if (own.files() >= MOST_OF_ONE_PERSON || own.bytes() + bytes.length > MOST_BYTES_OF_ONE_PERSON) {
                throw Refusal.of(ProblemCode.STORE_BUSY).saying("imports.tooManyOfYours", own.files());
            }
            return tx.imports().receive(received, officer.scope(Permission.IMPORT), act);
        });
        room.knock();
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .header("Location", "/api/v1/imports/" + kept.id())
                .eTag(Answers.tag(kept.revision()))
                .body(view(kept, request));
    }

    /** The files of one's scope, the newest first. */
    @Requires(Permission.IMPORT)
    @GetMapping
    Page<ImportView> list(Filter filter, PageWanted page, CurrentOfficer officer, HttpServletRequest request) {
        var found = store.read(tx -> page(tx, filter, page, officer));
        return page.of(found.items().stream().map(one -> view(one, request)).toList(), found.total());
    }

    private static org.zhunsheng.listing.Page<ImportRecord> page(
            Transaction tx, Filter filter, PageWanted page, CurrentOfficer officer) {
        String q = filter.q();
        if (q != null && q.length() > LONGEST_WORDS) {
            throw Refusal.parameter("q", "web.field.long", LONGEST_WORDS);
        }
        ImportQuery query = new ImportQuery(filter.state(), q == null || q.isBlank() ? null : q, page.slice());
        return tx.imports().list(query, narrowed(officer.scope(Permission.IMPORT), filter.unit(), tx));
    }

    /** The same list as a spreadsheet. */
    @Requires(Permission.IMPORT)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(Filter filter, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        ListExport.Pages rows = (tx, page) -> page(tx, filter, page, officer).items().stream()
                .map(one -> row(view(one, request), messages))
                .toList();
        List<String> heads =
                ListExport.heads(messages, "file", "state", "unit", "year", "title", "projects", "at", "by");
        Scope scope = officer.scope(Permission.IMPORT);
        return export.answer(new ListExport.Sheet("imports", heads, rows), officer, scope, messages);
    }

    private static List<String> row(ImportView one, Messages messages) {
        return List.of(
                one.fileName(),
                messages.name(one.state()),
                one.unit().name(),
                ListExport.text(one.year()),
                ListExport.text(one.title()),
                String.valueOf(one.projectCount()),
                ListExport.time(one.createdAt()),
                one.createdBy());
    }

    private static Scope narrowed(Scope scope, @Nullable UUID unit, Transaction tx) {
        return unit == null
                ? scope
                : scope.narrowedTo(tx.organisation()
                        .find(unit, scope)
                        .orElseThrow(Refusal::notFound)
                        .path());
    }

    /** A file, and how far it has come. */
    @Requires(Permission.IMPORT)
    @GetMapping("/{id}")
    ResponseEntity<ImportView> one(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request) {
        ImportRecord found = store.read(
                tx -> tx.imports().find(id, officer.scope(Permission.IMPORT)).orElseThrow(Refusal::notFound));
        return Answers.revised(found.revision(), view(found, request));
    }

    /** The source as it was, block by block. */
    @Requires(Permission.IMPORT)
    @GetMapping("/{id}/source")
    Source source(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "" + USUAL_BLOCKS) int count,
            CurrentOfficer officer) {
        if (from < 0 || count < 1 || count > MOST_BLOCKS) {
            throw Refusal.parameter(from < 0 ? "from" : "count", "web.value");
        }
        Scope scope = officer.scope(Permission.IMPORT);
        return store.read(tx -> {
            ImportRecord of = tx.imports().find(id, scope).orElseThrow(Refusal::notFound);
            List<String> blocks = tx.imports().source(id, from, count, scope);
            String type = of.found() == null ? null : of.found().type();
            return new Source(type, from, tx.imports().sourceLength(id, scope), "[" + String.join(",", blocks) + "]");
        });
    }

    /** The file as it was handed in. It is never shown, only kept by whoever asks. */
    @Requires(Permission.IMPORT)
    @GetMapping("/{id}/original")
    void original(@PathVariable UUID id, CurrentOfficer officer, HttpServletResponse response) throws IOException {
        Scope scope = officer.scope(Permission.IMPORT);
        ImportRecord of = store.read(tx -> tx.imports().find(id, scope).orElseThrow(Refusal::notFound));
        try (Spool spool = new Spool()) {
            try (LargeBytes.Room taken = large.take(of.file().size())) {
                byte[] bytes = store.read(tx -> tx.imports().original(id, scope).orElseThrow(Refusal::notFound));
                spool.out().write(bytes);
            }
            response.setHeader("X-Content-Type-Options", "nosniff");
            spool.send(
                    response,
                    MediaType.APPLICATION_OCTET_STREAM_VALUE,
                    of.file().name());
        }
    }

    /** Gives an import up. */
    @Requires(Permission.IMPORT)
    @PostMapping("/{id}/discard")
    ResponseEntity<ImportView> discard(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request) {
        Act act = officer.act(clock.instant());
        ImportRecord gone = store.write(act, tx -> tx.imports().discard(id, officer.scope(Permission.IMPORT), act));
        room.cancel(id);
        return Answers.revised(gone.revision(), view(gone, request));
    }

    /** Stops reading a file. */
    @Requires(Permission.IMPORT)
    @PostMapping("/{id}/cancel")
    ResponseEntity<ImportView> cancel(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request) {
        return discard(id, officer, request);
    }
}
