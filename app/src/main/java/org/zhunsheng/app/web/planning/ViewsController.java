package org.zhunsheng.app.web.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.planning.SavedView;
import org.zhunsheng.store.Store;
import tools.jackson.databind.JsonNode;

/** {@code /views}: the lists that somebody asks for again and again; everybody has their own. */
@RestController
@RequestMapping("/api/v1/views")
class ViewsController {
    private final Store store;
    private final Clock clock;

    ViewsController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A view that is to be kept. */
    record Body(
            @Wanted @Nullable String name, @Wanted @Nullable JsonNode query) {}

    /** A view; its query is JSON that was checked when it was kept. */
    record View(UUID id, String name, @JsonRawValue String query) {
        static View of(SavedView view) {
            return new View(view.id(), view.name(), view.query());
        }
    }

    /** All of one's own. */
    record Views(List<View> items) {}

    /** One's own views. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    Views list(CurrentOfficer officer) {
        return new Views(store.read(tx -> tx.views().of(officer.officer().id())).stream()
                .map(View::of)
                .toList());
    }

    /** Keeps the filter of a list under a name. */
    @Requires(Permission.PROJECT_READ)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View keep(@RequestBody Body body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String name = fields.line("name", body.name(), SavedView.LONGEST_NAME);
        JsonNode query = body.query();
        if (query == null || !query.isObject()) {
            fields.wrong("query", query == null ? "web.field.missing" : "web.field.unfit");
        } else if (query.toString().length() > SavedView.LONGEST_QUERY) {
            fields.wrong("query", "web.field.long", SavedView.LONGEST_QUERY);
        }
        fields.check();
        SavedView kept = store.write(officer.act(clock.instant()), tx -> tx.views()
                .keep(officer.officer().id(), name, String.valueOf(query), clock.instant())
                .orElseThrow(() -> Refusal.of(ProblemCode.CONFLICT).saying("views.tooMany", SavedView.MOST)));
        return View.of(kept);
    }

    /** Forgets a view. */
    @Requires(Permission.PROJECT_READ)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable UUID id, CurrentOfficer officer) {
        boolean forgotten = store.write(officer.act(clock.instant()), tx -> tx.views()
                .forget(officer.officer().id(), id));
        if (!forgotten) {
            throw Refusal.notFound();
        }
    }
}
