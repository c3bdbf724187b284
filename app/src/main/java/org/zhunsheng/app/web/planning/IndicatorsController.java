package org.zhunsheng.app.web.planning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.issuing.IndicatorList;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.store.Transaction;

/** The indicators of many projects as one flat list: what people filter and count in a spreadsheet. */
@RestController
@RequestMapping("/api/v1/projects")
class IndicatorsController {
    private static final String LIST = "indicators";

    /** So many projects are told. */
    private static final int MOST = ListExport.MOST_ROWS;

    private static final int AT_ONCE = 100;

    private final ContentCodec codec;
    private final ListExport export;

    IndicatorsController(ContentCodec codec, ListExport export) {
        this.codec = codec;
        this.export = export;
    }

    /** The indicators of all projects that a filter lets through, a row each; that is noted in the journal. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/export-indicators.xlsx")
    void export(ProjectFilter filter, CurrentOfficer officer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Messages messages = RequestLanguage.messages(request);
        try (Spool spool = new Spool()) {
            IndicatorList list = new IndicatorList(spool.out());
            export.read(tx -> {
                write(tx, filter, scope, list, messages);
                return 0;
            });
            list.end();
            export.note(LIST, officer, scope);
            spool.sendWorkbook(response, LIST);
        }
    }

    private void write(Transaction tx, ProjectFilter filter, Scope scope, IndicatorList list, Messages messages) {
        ProjectQuery query = new ProjectQuery(filter.asked(tx, scope), ProjectQuery.Sort.UNIT, false, Slice.first(1));
        List<UUID> ids = new ArrayList<>();
        tx.projects().each(query, scope, MOST + 1, project -> ids.add(project.id()));
        List<UUID> told = ids.subList(0, Math.min(ids.size(), MOST));
        try {
            for (int from = 0; from < told.size(); from += AT_ONCE) {
                List<UUID> some = told.subList(from, Math.min(told.size(), from + AT_ONCE));
                for (ProjectRecord record : tx.projects().find(some, scope)) {
                    list.add(
                            codec.project(record.content()),
                            record.summary().unit().name());
                }
            }
            if (told.size() < ids.size()) {
                list.note(messages.say("list.moreProjects", MOST));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
