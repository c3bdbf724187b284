package org.zhunsheng.app.web.lifecycle;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.store.Store;

/** {@code /feed}: every move in one's scope in the order in which they were made, for systems that follow them. */
@RestController
@RequestMapping("/api/v1/feed")
class FeedController {
    private static final int MOST = 500;
    private static final Set<Action> MOVES = moves();

    private final Store store;

    FeedController(Store store) {
        this.store = store;
    }

    private static Set<Action> moves() {
        Set<Action> moves = EnumSet.noneOf(Action.class);
        for (Move move : Move.values()) {
            moves.add(Action.valueOf(move.name()));
        }
        return moves;
    }

    /** A move: {@code changes} names the stage, the version with its hash, and the approval. */
    record FeedEntry(
            long cursor,
            Instant at,
            Move move,
            String project,
            @Nullable String name,
            String by,
            @Nullable String reason,
            List<FeedChange> changes) {
        static FeedEntry of(JournalEntry entry) {
            return new FeedEntry(
                    entry.sequence(),
                    entry.act().at(),
                    Move.valueOf(entry.happening().action().name()),
                    entry.happening().subject().id(),
                    entry.happening().subject().name(),
                    entry.act().actorName(),
                    entry.happening().reason(),
                    entry.happening().changes().stream().map(FeedChange::of).toList());
        }
    }

    /** A field of a move before and after. */
    record FeedChange(
            String field, @Nullable String before, @Nullable String after) {
        static FeedChange of(FieldChange change) {
            return new FeedChange(change.field(), change.before(), change.after());
        }
    }

    /** The next entries; {@code next} is what to ask behind the next time. */
    record Feed(long next, List<FeedEntry> items) {}

    /** The moves behind a cursor, which is 0 at first. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    Feed feed(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            CurrentOfficer officer) {
        if (after < 0) {
            throw Refusal.parameter("after", "web.value");
        }
        if (limit < 1 || limit > MOST) {
            throw Refusal.parameter("limit", "web.value");
        }
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            // Of what nobody of this scope sees nothing is looked through again the next time.
            long head = tx.journal().head().sequence();
            List<FeedEntry> items = tx.journal().after(after, MOVES, scope, limit).stream()
                    .map(FeedEntry::of)
                    .toList();
            return new Feed(
                    items.size() < limit
                            ? Math.max(after, head)
                            : items.getLast().cursor(),
                    items);
        });
    }
}
