package org.zhunsheng.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/**
 * Lists that leave the house as a spreadsheet, with every row as of one moment. Each time is noted in the journal, under the
 * topmost unit of the scope.
 */
public final class ListExport {
    /** More than anybody reads; a list that has more says so at its end. */
    public static final int MOST_ROWS = 100_000;

    private static final int AT_ONCE = 1_000;

    /** A list is read within one transaction, and not all that read may be taken by lists. */
    private static final int LISTS = 2;

    private static final long PATIENCE_S = 10;
    private static final String END = "list.more";
    private static final Pattern COUNT = Pattern.compile("[0-9,]+");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BeijingTime.ZONE);

    private final Store store;
    private final Clock clock;
    private final Semaphore free = new Semaphore(LISTS, true);
    private final int most;

    public ListExport(Store store, Clock clock) {
        this(store, clock, MOST_ROWS);
    }

    /** @param most after how many rows a list ends */
    public ListExport(Store store, Clock clock, int most) {
        this.store = store;
        this.clock = clock;
        this.most = most;
    }

    /** A list, page by page: less than a page where it ends. All pages are asked for within one transaction. */
    @FunctionalInterface
    public interface Pages {
        /** The rows of a page. */
        List<List<String>> rows(Transaction tx, PageWanted page);

        /** A list of one page. */
        static Pages of(List<List<String>> rows) {
            return (tx, page) -> page.page() == 0 ? rows : List.of();
        }
    }

    /**
     * A list with its heads.
     *
     * @param name of the file, without its ending
     */
    public record Sheet(String name, List<String> heads, Pages pages) {
        public Sheet {
            heads = List.copyOf(heads);
        }
    }

    /** The heads of some columns in the language of whoever asks. */
    public static List<String> heads(Messages messages, String... columns) {
        return Stream.of(columns)
                .map(column -> messages.say("list.column." + column))
                .toList();
    }

    /** A value as text; what is absent is an empty cell. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Yes or no. */
    public static String truth(boolean value, Messages messages) {
        return messages.say(value ? "list.yes" : "list.no");
    }

    /** A time as people here read it. */
    public static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    /** The unit under which it is noted that something of a scope leaves the house: the topmost one, whose auditor sees it. */
    public static @Nullable UnitPath topmost(Scope scope) {
        return scope.subtrees().stream()
                .min(Comparator.comparingInt(UnitPath::depth).thenComparing(Comparator.naturalOrder()))
                .or(() -> scope.units().stream().min(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** An answer with a list to keep. */
    public ResponseEntity<Resource> answer(Sheet sheet, CurrentOfficer officer, Scope scope, Messages messages)
            throws IOException {
        return answer(sheet, officer, happening(sheet.name(), scope), messages);
    }

    /** An answer with a list to keep, noted in the journal in words of its own. */
    public ResponseEntity<Resource> answer(Sheet sheet, CurrentOfficer officer, Happening noted, Messages messages)
            throws IOException {
        SheetWriter written = written(sheet, messages);
        note(officer, noted);
        return written.answer(sheet.name());
    }

    /**
     * A list as a spreadsheet. Where it is longer than can be told, it ends with how much of it is there.
     *
     * @throws Refusal where too many lists are written at the time
     */
    public SheetWriter written(Sheet sheet, Messages messages) {
        return read(tx -> written(sheet, tx, messages));
    }

    /**
     * Reads what a list needs, with few lists beside it.
     *
     * @throws Refusal where too many lists are written at the time
     */
    public <T> T read(Store.Work<T> work) {
        takePlace();
        try {
            return store.read(work);
        } finally {
            free.release();
        }
    }

    /** Puts on record that a list of a scope leaves the house. */
    public void note(String name, CurrentOfficer officer, Scope scope) {
        note(officer, happening(name, scope));
    }

    private void note(CurrentOfficer officer, Happening noted) {
        store.write(officer.act(clock.instant()), tx -> {
            tx.journal().record(noted);
            return 0;
        });
    }

    private static Happening happening(String name, Scope scope) {
        Subject subject = new Subject(Subject.Kind.SYSTEM, name, name + ".xlsx");
        return Happening.of(Action.EXPORT, subject, topmost(scope));
    }

    /** What a list that is cut says at its end. */
    public static String end(Messages messages) {
        return messages.say(END, MOST_ROWS);
    }

    private void takePlace() {
        try {
            if (free.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(ProblemCode.STORE_BUSY).saying("list.busy");
    }

    private SheetWriter written(Sheet sheet, Transaction tx, Messages messages) {
        SheetWriter out = new SheetWriter(sheet.heads());
        try {
            int rows = 0;
            for (int page = 0; ; page++) {
                List<List<String>> found = sheet.pages().rows(tx, new PageWanted(page, AT_ONCE, null, false));
                for (List<String> row : found) {
                    if (rows == most) {
                        out.row(List.of(messages.say(END, most)));
                        return out;
                    }
                    out.row(row);
                    rows++;
                }
                if (found.size() < AT_ONCE) {
                    return out;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all that is written", impossible);
        }
    }

    /** Whether a text is what a list that was cut says at its end, in any language. */
    static boolean isEnd(String text) {
        String uncounted = COUNT.matcher(text).replaceAll("");
        return Stream.of(Language.values())
                .map(language -> new Messages(language).say(END, 0))
                .anyMatch(end -> COUNT.matcher(end).replaceAll("").equals(uncounted));
    }
}
