package org.zhunsheng.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.extract.AccountOfReading;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.source.Block;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Grid;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.reading.source.SourceReaders;
import org.zhunsheng.text.Chars;

/** What must be true of reading any file whatever. */
final class Oracle {
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);
    private static final SourceReaders SOURCES = new SourceReaders(Limits.STANDARD);

    private static final Pattern MARKS =
            Pattern.compile("<br\\s*/?>|\\[bookmark: [^\\[\\]]*+\\]| TC .{1,400}? \\\\f [A-Z] \\\\l \\d+ ?");
    private static final Pattern RULE = Pattern.compile("[-─━=]{3}");
    private static final Pattern HEADING = Pattern.compile("^\\s*+#{1,6}\\s+");

    private Oracle() {}

    /** A promise that was not kept. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String promise, String what) {
            super(promise + ": " + what);
        }
    }

    /**
     * Reads a file and checks every promise.
     *
     * @return the code of the refusal, or "read"
     * @throws Broken where a promise is not kept; whatever else the reading itself throws comes out as it is
     */
    static String check(Sample sample) throws IOException {
        SourceFile file = new SourceFile(sample.name(), null, sample.bytes());
        Reading reading;
        try {
            reading = READER.read(file, null);
        } catch (ReadingException refused) {
            return refused.code().text();
        }
        byte[] json = json(reading);
        Reading again = DocumentReader.read(json, "again");
        if (!again.equals(inTheFormat(reading))) {
            throw new Broken("the written JSON reads back the same", firstDifference(json, json(again)));
        }
        SourceDocument source = SOURCES.read(file);
        if (source.type() != FileType.JSON) {
            AccountOfReading account = AccountOfReading.of(source);
            checkAccount(source, account, reading);
            sameTwice(json, account.reading());
        }
        return "read";
    }

    private static byte[] json(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocumentWriter(DocumentWriter.Layout.INDENTED, EnumSet.allOf(DocumentWriter.Section.class))
                .write(reading, bytes);
        return bytes.toByteArray();
    }

    private static void sameTwice(byte[] json, @Nullable Reading second) throws IOException {
        String difference = second == null ? "nothing found the second time" : firstDifference(json, json(second));
        if (!difference.isEmpty()) {
            throw new Broken("the same bytes give the same document", difference);
        }
    }

    /** What the exchange format holds of a reading: what stands beside the values has no place in it. */
    private static Reading inTheFormat(Reading reading) {
        return new Reading(reading.source(), reading.document(), reading.places(), reading.doubts());
    }

    /** Nothing is lost: what the file holds is in the account, and what the account calls unread is said to be unread. */
    private static void checkAccount(SourceDocument source, AccountOfReading account, Reading reading) {
        Map<Character, Integer> missing = new TreeMap<>();
        for (Block block : source.blocks()) {
            switch (block) {
                case Paragraph paragraph -> count(missing, content(source.type(), paragraph.text()), 1);
                case Grid grid ->
                    grid.rows().forEach(row -> row.cells().forEach(cell -> count(missing, cell.text(), 1)));
            }
        }
        StringBuilder unread = new StringBuilder();
        for (SourceText text : account.sources()) {
            count(missing, text.raw(), -1);
            for (int i = 0; i < text.raw().length(); i++) {
                if (text.useAt(i) == SourceText.Use.UNREAD
                        && !Chars.isSpace(text.raw().charAt(i))) {
                    unread.append(text.raw().charAt(i));
                }
            }
        }
        missing.values().removeIf(count -> count <= 0);
        if (!missing.isEmpty()) {
            throw new Broken("every character is in the account", missing.toString());
        }
        StringBuilder said = new StringBuilder();
        for (Unread stretch : reading.document().unread()) {
            stretch.text().chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> said.append((char) c));
        }
        if (!said.toString().contentEquals(unread)) {
            throw new Broken("what is unread is said to be", said.length() + " of " + unread.length() + " characters");
        }
    }

    /** A dump of a text program carries marks that are no content: field codes, bookmarks, drawn rules, heading marks. */
    private static String content(FileType type, String text) {
        boolean dump = type == FileType.TEXT || text.strip().indexOf('\t') >= 0;
        if (!dump) {
            return text;
        }
        String content =
                MARKS.matcher(text).replaceAll(mark -> " ".repeat(mark.group().length()));
        return content.chars().allMatch(c -> "|:+=─━┄┈—_-".indexOf(c) >= 0 || Chars.isSpace((char) c))
                        && RULE.matcher(content).find()
                ? ""
                : HEADING.matcher(content).replaceFirst("");
    }

    private static void count(Map<Character, Integer> counts, String text, int step) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isSpace(text.charAt(i))) {
                counts.merge(text.charAt(i), step, Integer::sum);
            }
        }
    }

    private static String firstDifference(byte[] a, byte[] b) {
        String[] one = new String(a, StandardCharsets.UTF_8).split("\n");
        String[] other = new String(b, StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            String left = i < one.length ? one[i].strip() : "the end";
            String right = i < other.length ? other[i].strip() : "the end";
            if (!left.equals(right)) {
                return left + " <> " + right;
            }
        }
        return a.length == b.length ? "" : "white space";
    }
}
