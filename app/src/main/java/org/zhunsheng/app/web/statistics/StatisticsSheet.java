package org.zhunsheng.app.web.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.FindingCount;
import org.zhunsheng.store.Store;

/** The statistics as a spreadsheet. */
@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsSheet {
    private final Store store;
    private final ListExport export;

    StatisticsSheet(Store store, ListExport export) {
        this.store = store;
        this.export = export;
    }

    /** What audits find over the years, as a spreadsheet. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/findings/export.xlsx")
    ResponseEntity<Resource> findings(Tally.Asked asked, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Tally.Table table = store.read(tx -> Tally.of(tx, asked, scope));
        boolean byRule = asked.lines() == FindingCount.By.RULE;
        List<String> heads = new ArrayList<>();
        heads.add(messages.say(byRule ? "statistics.rule" : "statistics.unit"));
        if (byRule) {
            heads.add(messages.say("statistics.words"));
        }
        table.years().forEach(year -> {
            heads.add(messages.say("statistics.findings", String.valueOf(year.year())));
            heads.add(messages.say("statistics.projects", String.valueOf(year.year())));
        });
        List<List<String>> rows =
                table.lines().stream().map(line -> row(line, messages)).toList();
        return export.answer(
                new ListExport.Sheet("findings", heads, ListExport.Pages.of(rows)), officer, scope, messages);
    }

    private static List<String> row(Tally.Line line, Messages messages) {
        List<String> row = new ArrayList<>();
        Tally.RuleWords rule = line.rule();
        Tally.UnitName unit = line.unit();
        if (rule != null) {
            String words = messages.language() == Language.CHINESE ? rule.text() : rule.textEn();
            row.add(rule.id());
            row.add(words == null ? "" : words);
        } else {
            row.add(unit == null ? "" : unit.name());
        }
        line.cells().forEach(cell -> {
            row.add(String.valueOf(cell.findings()));
            row.add(String.valueOf(cell.projects()));
        });
        return row;
    }
}
