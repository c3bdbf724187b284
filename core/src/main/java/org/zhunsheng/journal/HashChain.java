package org.zhunsheng.journal;

import java.io.ByteArrayOutputStream;
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
    private static final byte[] NOTHING = {};

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
        Bytes beginning = new Bytes();
        beginning.add(Long.toString(sequence));
        beginning.add(previousHash);
        digest.update(beginning.all());
        digest.update(contents(act, happening));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What is hashed of an entry behind its number and the hash of the one before, for a server that keeps the chain and links
     * it there: these bytes and their order are part of what it counts. Times count to the millisecond.
     */
    public static byte[] contents(Act act, Happening happening) {
        Bytes bytes = new Bytes();
        bytes.add(act.actor() == null ? null : act.actor().toString());
        bytes.add(act.actorName());
        bytes.add(Long.toString(act.at().toEpochMilli()));
        bytes.add(act.from());
        bytes.add(act.requestId());
        bytes.add(happening.action().name());
        bytes.add(happening.subject().kind().name());
        bytes.add(happening.subject().id());
        bytes.add(happening.subject().name());
        UnitPath unit = happening.unit();
        bytes.add(unit == null ? null : unit.text());
        bytes.add(happening.reason());
        for (FieldChange change : happening.changes()) {
            bytes.add(change.field());
            bytes.add(change.before());
            bytes.add(change.after());
        }
        return bytes.all();
    }

    /** Texts one after the other, each with its length. */
    private static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(@Nullable String text) {
            byte[] spelled = text == null ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
            long length = text == null ? ABSENT : spelled.length;
            bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
            bytes.writeBytes(spelled);
        }

        byte[] all() {
            return bytes.toByteArray();
        }
    }
}
