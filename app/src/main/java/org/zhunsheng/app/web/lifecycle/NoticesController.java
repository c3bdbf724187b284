package org.zhunsheng.app.web.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.Notice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Store;

/** {@code /notices}: what whoever asks should know. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticesController {
    private static final int LATEST = 50;

    private final Store store;
    private final Clock clock;
    private final ListExport export;

    NoticesController(Store store, Clock clock, ListExport export) {
        this.export = export;
        this.store = store;
        this.clock = clock;
    }

    /** A notice. */
    record NoticeView(
            UUID id,
            UUID project,
            @Nullable String name,
            Move move,
            Stage to,
            String by,
            @Nullable String reason,
            Instant at,
            boolean read) {
        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.project(),
                    notice.projectName(),
                    notice.move().move(),
                    notice.move().to(),
                    notice.move().made().name(),
                    notice.move().words().reason(),
                    notice.move().made().at(),
                    notice.read() != null);
        }
    }

    /** The latest notices, and how many were not seen. */
    record NoticeList(int unread, List<NoticeView> items) {}

    /** The latest notices. */
    @ForEverySignedIn
    @GetMapping
    NoticeList notices(CurrentOfficer officer) {
        UUID person = officer.officer().id();
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> new NoticeList(
                tx.notices().unread(person, scope),
                tx.notices().of(person, LATEST, scope).stream()
                        .map(NoticeView::of)
                        .toList()));
    }

    /** The latest notices as a spreadsheet. */
    @ForEverySignedIn
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(CurrentOfficer officer, HttpServletRequest request) throws IOException {
        Messages messages = RequestLanguage.messages(request);
        List<List<String>> rows = notices(officer).items().stream()
                .map(notice -> List.of(
                        ListExport.time(notice.at()),
                        ListExport.text(notice.name()),
                        messages.name(notice.move()),
                        messages.name(notice.to()),
                        notice.by(),
                        ListExport.text(notice.reason()),
                        ListExport.truth(notice.read(), messages)))
                .toList();
        List<String> heads = ListExport.heads(messages, "at", "name", "move", "stage", "by", "reason", "read");
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return export.answer(
                new ListExport.Sheet("notices", heads, ListExport.Pages.of(rows)), officer, scope, messages);
    }

    /** Notes that all of them were seen. */
    @ForEverySignedIn
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(CurrentOfficer officer) {
        Instant now = clock.instant();
        store.write(officer.act(now), tx -> {
            tx.notices().read(officer.officer().id(), now);
            return 0;
        });
    }
}
