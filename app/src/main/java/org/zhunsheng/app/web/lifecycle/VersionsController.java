package org.zhunsheng.app.web.lifecycle;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
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
    private final Store store;
    private final ContentCodec codec;

    VersionsController(Store store, ContentCodec codec) {
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
