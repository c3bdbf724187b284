package org.zhunsheng.app.web.lifecycle;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.lifecycle.Version;
import org.zhunsheng.lifecycle.VersionChain;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /projects/{id}/versions} and {@code /differences}: what was submitted and approved, and what changed in between. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class VersionsController {
    private static final String[] COLUMNS = {
        "version", "at", "by", "inForce", "approval", "approvedOn", "hash", "intact"
    };

    private final Store store;
    private final ContentCodec codec;
    private final ListExport export;

    VersionsController(Store store, ContentCodec codec, ListExport export) {
        this.export = export;
        this.store = store;
        this.codec = codec;
    }

    /** A version; {@code intact} says that its hash was counted again and is right. */
    record VersionView(
            int number,
            long revision,
            String hash,
            String previousHash,
            boolean intact,
            boolean inForce,
            Instant at,
            String by,
            @Nullable ApprovalView approval) {}

    /** An approval. */
    record ApprovalView(String number, LocalDate on, Instant at, String by) {}

    /** A version with what it says. */
    record WholeVersion(VersionView version, @JsonRawValue String project) {}

    /** A field before and after. */
    record Change(
            String pointer,
            @Nullable String before,
            @Nullable String after) {
        static Change of(FieldChange change) {
            return new Change(change.field(), change.before(), change.after());
        }
    }

    /** What changed from one saved state to another; both as they were. */
    record Comparison(
            long from,
            long to,
            List<Change> changes,
            @JsonRawValue String before,
            @JsonRawValue String after) {}

    /** The versions of a target, the first one first, each with its hash counted again. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/versions")
    List<VersionView> versions(@PathVariable UUID id, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            int inForce = inForce(tx, id, scope);
            return tx.lives().chain(id, scope).links().stream()
                    .map(link -> view(link, inForce))
                    .toList();
        });
    }

    /** The versions of a target as a spreadsheet. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/versions/export.xlsx")
    ResponseEntity<Resource> export(@PathVariable UUID id, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        List<List<String>> rows = versions(id, officer).stream()
                .map(version -> row(version, messages))
                .toList();
        List<String> heads = ListExport.heads(messages, COLUMNS);
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return export.answer(
                new ListExport.Sheet("versions", heads, ListExport.Pages.of(rows)), officer, scope, messages);
    }

    private static List<String> row(VersionView version, Messages messages) {
        ApprovalView approval = version.approval();
        return List.of(
                String.valueOf(version.number()),
                ListExport.time(version.at()),
                version.by(),
                ListExport.truth(version.inForce(), messages),
                approval == null ? "" : approval.number(),
                approval == null ? "" : approval.on().toString(),
                version.hash(),
                ListExport.truth(version.intact(), messages));
    }

    private static int inForce(Transaction tx, UUID id, Scope scope) {
        return tx.lives()
                .find(id, scope)
                .orElseThrow(Refusal::notFound)
                .standing()
                .inForce();
    }

    private static VersionView view(VersionChain.Link link, int inForce) {
        Version version = link.version();
        Version.Approval approval = version.approval();
        return new VersionView(
                version.number(),
                version.revision(),
                version.hash(),
                version.previousHash(),
                link.intact(),
                version.number() == inForce,
                version.fixed().at(),
                version.fixed().name(),
                approval == null
                        ? null
                        : new ApprovalView(
                                approval.number(),
                                approval.on(),
                                approval.by().at(),
                                approval.by().name()));
    }

    /** What a version says. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/versions/{number}")
    WholeVersion version(@PathVariable UUID id, @PathVariable int number, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            int inForce = inForce(tx, id, scope);
            VersionChain.Link link = tx.lives().chain(id, scope).find(number).orElseThrow(Refusal::notFound);
            if (link.content().isEmpty()) {
                throw Refusal.notFound();
            }
            return new WholeVersion(view(link, inForce), link.content());
        });
    }

    /** What changed from one saved state to another. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/differences")
    Comparison differences(
            @PathVariable UUID id, @RequestParam long from, @RequestParam long to, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        String before = content(id, from, scope);
        String after = content(id, to, scope);
        List<Change> changes = Differences.between(codec.tree(before), codec.tree(after)).stream()
                .map(Change::of)
                .toList();
        return new Comparison(from, to, changes, before, after);
    }

    private String content(UUID id, long revision, Scope scope) {
        return store.read(tx -> tx.projects().content(id, revision, scope)).orElseThrow(Refusal::notFound);
    }
}
