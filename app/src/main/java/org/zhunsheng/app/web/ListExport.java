package org.zhunsheng.app.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.Store;

/** Lists that leave the house as a spreadsheet. Each time is noted in the journal, under the topmost unit of the scope. */
public final class ListExport {
    /** More than anybody reads; whoever wants more narrows the list or asks page by page. */
    public static final int MOST_ROWS = 20_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BeijingTime.ZONE);

    private final Store store;
    private final Clock clock;

    public ListExport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A list with its heads.
     *
     * @param name of the file, without its ending
     */
    public record Sheet(String name, List<String> heads, List<List<String>> rows) {
        public Sheet {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
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
    public ResponseEntity<byte[]> answer(Sheet sheet, CurrentOfficer officer, Scope scope) throws IOException {
        store.write(officer.act(clock.instant()), tx -> {
            Subject subject = new Subject(Subject.Kind.SYSTEM, sheet.name(), sheet.name() + ".xlsx");
            tx.journal().record(Happening.of(Action.EXPORT, subject, topmost(scope)));
            return 0;
        });
        return SheetWriter.answer(sheet.name(), sheet.heads(), sheet.rows());
    }
}
