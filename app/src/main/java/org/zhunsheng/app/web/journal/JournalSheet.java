package org.zhunsheng.app.web.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.FieldChange;

/** The list of what was done as a spreadsheet; what is counted again is the file of lines. */
@RestController
@RequestMapping("/api/v1/journal")
class JournalSheet {
    private static final int LONGEST_CELL = 2_000;
    private static final String[] COLUMNS = {"seq", "at", "by", "action", "subject", "unit", "reason", "changes", "from"
    };

    private final JournalController journal;
    private final ListExport export;

    JournalSheet(JournalController journal, ListExport export) {
        this.journal = journal;
        this.export = export;
    }

    /** The entries that a list shows, as a spreadsheet, the newest first. */
    @Requires(Permission.JOURNAL_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(JournalController.Filter filter, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        ListExport.Pages rows = (tx, page) -> journal.page(tx, filter, page, officer).items().stream()
                .map(entry -> row(entry, messages))
                .toList();
        List<String> heads = ListExport.heads(messages, COLUMNS);
        return export.answer(
                new ListExport.Sheet("journal", heads, rows),
                officer,
                officer.scope(Permission.JOURNAL_READ),
                messages);
    }

    private static List<String> row(EntryView entry, Messages messages) {
        String changes = entry.changes().stream().map(JournalSheet::words).collect(Collectors.joining("\n"));
        EntryView.Actor actor = entry.actor();
        EntryView.UnitName unit = entry.unit();
        return List.of(
                String.valueOf(entry.seq()),
                ListExport.time(entry.at()),
                actor == null ? "" : actor.name(),
                messages.name(entry.action()),
                ListExport.text(entry.subject().name()),
                unit == null ? "" : unit.name(),
                ListExport.text(entry.reason()),
                changes.length() > LONGEST_CELL ? changes.substring(0, LONGEST_CELL) : changes,
                entry.from());
    }

    private static String words(FieldChange change) {
        return change.field() + ": " + ListExport.text(change.before()) + " → " + ListExport.text(change.after());
    }
}
