package org.zhunsheng.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.UnitPath;

/**
 * What the hash of an entry is taken over: every field in a fixed order, each as its length in bytes (8 bytes, big end
 * first) and its text in UTF-8; an absent one as the length -1. No two different entries give the same bytes, and anybody
 * can count again with these three lines of description.
 */
public final class HashChain {
    private static final long ABSENT = -1;

    private final Supplier<MessageDigest> digests;

    /** A chain with the given digest: SHA-256, or SM3 where regulations ask for it. Both give 32 bytes. */
    public HashChain(Supplier<MessageDigest> digests) {
        this.digests = digests;
    }

    /** What stands in the first entry for the one before. */
    public String beginning() {
        return "0".repeat(digests.get().getDigestLength() * 2);
    }

    /** The entry that follows after another. Times count to the millisecond. */
    public JournalEntry link(long sequence, Act act, Happening happening, String previousHash) {
        return new JournalEntry(sequence, act, happening, previousHash, hash(sequence, act, happening, previousHash));
    }

    /** Whether an entry's hash is that of its contents. */
    public boolean isGenuine(JournalEntry entry) {
        return entry.hash().equals(hash(entry.sequence(), entry.act(), entry.happening(), entry.previousHash()));
    }

    private String hash(long sequence, Act act, Happening happening, String previousHash) {
        MessageDigest digest = digests.get();
        add(digest, Long.toString(sequence));
        add(digest, previousHash);
        add(digest, act.actor() == null ? null : act.actor().toString());
        add(digest, act.actorName());
        add(digest, Long.toString(act.at().toEpochMilli()));
        add(digest, act.from());
        add(digest, act.requestId());
        add(digest, happening.action().name());
        add(digest, happening.subject().kind().name());
        add(digest, happening.subject().id());
        add(digest, happening.subject().name());
        UnitPath unit = happening.unit();
        add(digest, unit == null ? null : unit.text());
        add(digest, happening.reason());
        for (FieldChange change : happening.changes()) {
            add(digest, change.field());
            add(digest, change.before());
            add(digest, change.after());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES);
        if (text == null) {
            digest.update(length.putLong(ABSENT).array());
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(length.putLong(bytes.length).array());
            digest.update(bytes);
        }
    }
}
