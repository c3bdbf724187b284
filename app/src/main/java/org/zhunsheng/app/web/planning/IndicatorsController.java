package org.zhunsheng.app.web.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.issuing.IndicatorList;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.store.Store;

/** The indicators of many projects as one flat list: what people filter and count in a spreadsheet. */
@RestController
@RequestMapping("/api/v1/projects")
class IndicatorsController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NAME = "indicators.xlsx";
    private static final int MOST = 100_000;
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;
    private final ContentCodec codec;

    IndicatorsController(Store store, Clock clock, ContentCodec codec) {
        this.store = store;
        this.clock = clock;
        this.codec = codec;
    }

    /** The indicators of all projects that a filter lets through, a row each; that is noted in the journal. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/export-indicators.xlsx")
    void export(ProjectFilter filter, CurrentOfficer officer, HttpServletResponse response) throws IOException {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        List<UUID> ids = new ArrayList<>();
        store.read(tx -> {
            ProjectQuery query =
                    new ProjectQuery(filter.asked(tx, scope), ProjectQuery.Sort.UNIT, false, Slice.first(1));
            tx.projects().each(query, scope, MOST, project -> ids.add(project.id()));
            return 0;
        });
        store.write(officer.act(clock.instant()), tx -> {
            tx.journal()
                    .record(Happening.of(
                            Action.EXPORT,
                            new Subject(Subject.Kind.SYSTEM, "indicators", NAME),
                            ListExport.topmost(scope)));
            return 0;
        });
        try (Spool spool = new Spool()) {
            IndicatorList list = new IndicatorList(spool.out());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
                for (ProjectRecord record : store.read(tx -> tx.projects().find(some, scope))) {
                    list.add(
                            codec.project(record.content()),
                            record.summary().unit().name());
                }
            }
            list.end();
            spool.send(response, WORKBOOK, NAME);
        }
    }
}
