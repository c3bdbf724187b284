package org.zhunsheng.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.organisation.UnitPath;

/** Chains to test with. */
final class Chains {
    static final HashChain CHAIN = new HashChain(Chains::sha256);

    private Chains() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<JournalEntry> of(List<Happening> happenings) {
        List<JournalEntry> entries = new ArrayList<>();
        String hash = CHAIN.beginning();
        for (Happening happening : happenings) {
            long sequence = entries.size() + 1L;
            Act act = new Act(
                    new UUID(7, sequence),
                    "王芳",
                    Instant.ofEpochMilli(1_767_000_000_000L + sequence),
                    "10.0.0.7",
                    "r-1");
            JournalEntry entry = CHAIN.link(sequence, act, happening, hash);
            entries.add(entry);
            hash = entry.hash();
        }
        return entries;
    }

    static List<JournalEntry> ofLength(int length) {
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            happenings.add(new Happening(
                    Action.CHANGE,
                    new Subject(Subject.Kind.UNIT, "u-" + i, "第" + i + "科"),
                    UnitPath.root(1).child(i + 1L),
                    List.of(new FieldChange("/name", "甲", "乙" + i), new FieldChange("/code", null, "1")),
                    i % 2 == 0 ? null : "更名"));
        }
        return of(happenings);
    }

    static ChainHead head(List<JournalEntry> entries) {
        return entries.isEmpty()
                ? new ChainHead(0, CHAIN.beginning())
                : new ChainHead(entries.getLast().sequence(), entries.getLast().hash());
    }

    static ChainVerdict verdict(List<JournalEntry> entries, ChainHead head, ChainHead... noted) {
        ChainVerifier verifier = new ChainVerifier(CHAIN, head, true, List.of(noted));
        for (JournalEntry entry : entries) {
            if (!verifier.count(entry)) {
                break;
            }
        }
        return verifier.end();
    }
}
