package org.zhunsheng.app.web.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /journal}: what was done to what is within one's scope; whole and counted again for whose scope is everything. */
@RestController
@RequestMapping("/api/v1/journal")
class JournalController {
    private static final int LONGEST_TEXT = 100;

    private final Store store;
    private final Clock clock;

    JournalController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Which entries, as an address says it. */
    record Filter(
            @Nullable UUID actor,
            @Nullable UUID unit,
            EntryView.@Nullable SubjectKind subjectKind,
            @Nullable String subject,
            @Nullable Action action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String q) {}

    /** The entries about what is within one's scope, the newest first. */
    @Requires(Permission.JOURNAL_READ)
    @GetMapping
    Page<EntryView> list(Filter filter, PageWanted page, CurrentOfficer officer) {
        return store.read(tx -> page(tx, filter, page, officer));
    }

    /** A page of the same within a transaction. */
    Page<EntryView> page(Transaction tx, Filter filter, PageWanted page, CurrentOfficer officer) {
        if (filter.q() != null && filter.q().length() > LONGEST_TEXT) {
            throw Refusal.parameter("q", "web.field.long", LONGEST_TEXT);
        }
        Scope scope = officer.scope(Permission.JOURNAL_READ);
        var found = tx.journal().list(query(tx, filter, scope, page.slice()), scope);
        Map<UnitPath, OrganisationUnit> units = new HashMap<>();
        List<EntryView> views = found.items().stream()
                .map(entry -> EntryView.of(entry, unit(entry, units, tx)))
                .toList();
        return page.of(views, found.total());
    }

    private static JournalQuery query(Transaction tx, Filter filter, Scope scope, Slice slice) {
        UnitPath unit = filter.unit() == null
                ? null
                : tx.organisation()
                        .find(filter.unit(), scope)
                        .map(OrganisationUnit::path)
                        .orElseThrow(Refusal::notFound);
        return new JournalQuery(
                filter.actor(),
                unit,
                filter.subjectKind() == null ? null : filter.subjectKind().kind(),
                blankIsNothing(filter.subject()),
                filter.action(),
                filter.from(),
                filter.to(),
                blankIsNothing(filter.q()),
                slice);
    }

    private static @Nullable String blankIsNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable OrganisationUnit unit(
            JournalEntry entry, Map<UnitPath, OrganisationUnit> known, Transaction tx) {
        UnitPath path = entry.happening().unit();
        if (path == null) {
            return null;
        }
        if (!known.containsKey(path)) {
            tx.organisation().tops(Scope.only(path)).stream().findFirst().ifPresent(unit -> known.put(path, unit));
        }
        return known.get(path);
    }

    /** An entry with all its changes. */
    @Requires(Permission.JOURNAL_READ)
    @GetMapping("/{seq:[0-9]{1,18}}")
    EntryView one(@PathVariable long seq, CurrentOfficer officer) {
        return store.read(tx -> tx.journal()
                .find(seq, officer.scope(Permission.JOURNAL_READ))
                .map(entry -> EntryView.of(entry, unit(entry, new HashMap<>(), tx)))
                .orElseThrow(Refusal::notFound));
    }

    /** A file of lines that can be counted again anywhere. It is written to the end before the first byte is sent. */
    @Requires(Permission.JOURNAL_READ)
    @GetMapping("/export.jsonl")
    void export(CurrentOfficer officer, HttpServletResponse response) throws IOException {
        Scope scope = officer.scope(Permission.JOURNAL_READ);
        store.write(officer.act(clock.instant()), tx -> {
            Subject subject = new Subject(Subject.Kind.SYSTEM, "journal", "journal.jsonl");
            tx.journal()
                    .record(Happening.of(
                            Action.EXPORT,
                            subject,
                            scope.subtrees().stream().findFirst().orElse(null)));
            return scope;
        });
        Path file = Files.createTempFile("zhunsheng-journal", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                store.read(tx -> written(tx, out, scope));
            }
            response.setContentType("application/x-ndjson");
            response.setHeader("Content-Disposition", "attachment; filename=\"journal.jsonl\"");
            response.setContentLengthLong(Files.size(file));
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(response.getOutputStream());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long written(Transaction tx, OutputStream out, Scope scope) {
        try {
            return tx.journal().export(out, scope);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What came of counting the chain again. How long it is, is told to whose scope is everything. */
    record Verdict(
            Outcome state,
            @Nullable Long entries,
            @Nullable String head,
            @Nullable Break broken) {}

    /** Whether the chain holds. */
    enum Outcome {
        INTACT,
        BROKEN
    }

    /** Where the chain is broken. */
    record Break(long seq, String why) {}

    /** Counts again; one at a time, because it reads everything. */
    @Requires(Permission.JOURNAL_READ)
    @GetMapping("/verify")
    synchronized Verdict verify(CurrentOfficer officer) {
        ChainVerdict verdict = store.read(tx -> tx.journal().verify(List.of(), counted -> {}));
        boolean all = officer.scope(Permission.JOURNAL_READ).isWhole();
        return switch (verdict) {
            case ChainVerdict.Intact intact ->
                new Verdict(
                        Outcome.INTACT,
                        all ? intact.head().sequence() : null,
                        all ? intact.head().hash() : null,
                        null);
            case ChainVerdict.Broken broken ->
                new Verdict(
                        Outcome.BROKEN,
                        null,
                        null,
                        new Break(broken.sequence(), broken.fault().name()));
        };
    }
}
