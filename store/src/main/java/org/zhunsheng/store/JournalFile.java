package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerifier;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.HashChain;
import org.zhunsheng.journal.JournalEntry;

/**
 * A journal as a file of JSON lines, which can be counted again without a database. The first line says with what the chain
 * is hashed, what its last link was and whether all entries follow; then comes one entry a line. Every field that is hashed
 * is there under its own name, so that anybody can count with their own means:
 * {@link HashChain} describes over what.
 */
public final class JournalFile {
    private static final String FORMAT = "zhunsheng-journal/1";
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST = 5;

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JournalFile() {}

    /** What is no journal, with the line that is not. */
    public static final class NoJournal extends IOException {
        private static final long serialVersionUID = 1;

        NoJournal(String why) {
            super(why);
        }
    }

    /** Writes a file, line by line. */
    static final class Writer implements AutoCloseable {
        private final JsonGenerator out;
        private final ChainDigest digest;

        Writer(OutputStream target, ChainDigest digest) throws IOException {
            this.out = JSON.createGenerator(target);
            this.out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            this.out.setRootValueSeparator(null);
            this.digest = digest;
        }

        void begin(ChainHead head, boolean complete) throws IOException {
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeStringField("algorithm", digest.name());
            out.writeBooleanField("complete", complete);
            out.writeNumberField("entries", head.sequence());
            out.writeStringField("head", head.hash());
            out.writeEndObject();
            out.writeRaw('\n');
        }

        void write(JournalEntry entry) throws IOException {
            out.writeStartObject();
            out.writeNumberField("sequence", entry.sequence());
            out.writeStringField("algorithm", digest.name());
            text("at", entry.act().at().toString());
            text(
                    "actorId",
                    entry.act().actor() == null ? null : entry.act().actor().toString());
            text("actorName", entry.act().actorName());
            text("from", entry.act().from());
            text("requestId", entry.act().requestId());
            text("action", entry.happening().action().name());
            text("subjectKind", entry.happening().subject().kind().name());
            text("subjectId", entry.happening().subject().id());
            text("subjectName", entry.happening().subject().name());
            text(
                    "unit",
                    entry.happening().unit() == null
                            ? null
                            : entry.happening().unit().text());
            text("reason", entry.happening().reason());
            out.writeArrayFieldStart("changes");
            for (FieldChange change : entry.happening().changes()) {
                out.writeStartObject();
                text("field", change.field());
                text("before", change.before());
                text("after", change.after());
                out.writeEndObject();
            }
            out.writeEndArray();
            text("previousHash", entry.previousHash());
            text("hash", entry.hash());
            out.writeEndObject();
            out.writeRaw('\n');
        }

        private void text(String name, @Nullable String text) throws IOException {
            if (text == null) {
                out.writeNullField(name);
            } else {
                out.writeStringField(name, text);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /**
     * Counts a file again.
     *
     * @param in the file
     * @param noted links that somebody noted down elsewhere
     * @param progress is told how many entries have been counted, now and then
     * @throws NoJournal where the file does not even begin as one
     * @throws IOException where it cannot be read
     */
    public static ChainVerdict verify(InputStream in, List<ChainHead> noted, LongConsumer progress) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            JournalLines lines = new JournalLines(json);
            JournalLines.Header header = lines.header();
            if (!header.format().equals(FORMAT)) {
                throw new NoJournal("not a journal of the form " + FORMAT);
            }
            ChainVerifier verifier =
                    new ChainVerifier(new HashChain(header.digest()::fresh), header.head(), header.complete(), noted);
            count(lines, verifier, progress);
            return verifier.end();
        }
    }

    private static void count(JournalLines lines, ChainVerifier verifier, LongConsumer progress) throws IOException {
        boolean going = true;
        while (going) {
            try {
                JournalEntry entry = lines.next();
                going = entry != null && verifier.count(entry);
                if (going && verifier.counted() % 1000 == 0) {
                    progress.accept(verifier.counted());
                }
            } catch (JournalRows.UnreadableEntry unreadable) {
                verifier.unreadable(verifier.counted() + 1);
                going = false;
            }
        }
    }
}
