package org.zhunsheng.reading.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Web pages, and what Word and Excel save as such: paragraphs, and grids with row and column spans resolved. */
final class HtmlReader implements SourceReader {
    private static final Pattern STATED_CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_PAGE = Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_OPENS = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_ENDS = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_TAG_IS_OPEN = Pattern.compile("</?[A-Za-z][^<>]{0,2000}\\z");

    private static final int HEAD_BYTES = 4096;

    /** A page in memory takes some 200 bytes for each tag; beyond this it would not fit. */
    private static final int MAX_TAGS = 3_000_000;

    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws ReadingException {
        String name = file.name();
        String text = Encodings.decode(name, file.bytes(), statedCharset(file.bytes()));
        if (text.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
            throw ReadingException.tooLarge(name, "HTML tags", MAX_TAGS);
        }
        List<Block> blocks = blocks(name, Jsoup.parse(text), limits);
        if (blocks.isEmpty()) {
            throw ReadingException.empty(name);
        }
        if (breaksOff(text)) {
            throw ReadingException.damaged(name, "网页在表格或标签中间中断", "the page breaks off within a table or a tag", null);
        }
        return new SourceDocument(name, FileType.HTML, blocks);
    }

    /**
     * Whether a page ends before it is over: half a table must not look like all of it. A page that says where it ends may
     * have forgotten to close a table.
     */
    private static boolean breaksOff(String text) {
        if (END_OF_PAGE.matcher(text).find()) {
            return false;
        }
        boolean withinTag = LAST_TAG_IS_OPEN.matcher(text).find();
        return withinTag || count(TABLE_OPENS, text) > count(TABLE_ENDS, text);
    }

    private static long count(Pattern tag, String text) {
        return tag.matcher(text).results().count();
    }

    private static List<Block> blocks(String name, Document page, Limits limits) throws ReadingException {
        HtmlHidden hidden = new HtmlHidden(page);
        HtmlTables tables = new HtmlTables(hidden, limits.nesting());
        NodeTraversor.filter(tables, page);
        if (tables.isTooDeep()) {
            throw ReadingException.tooLarge(name, "tables within tables", limits.nesting());
        }
        HtmlBlocks walk = new HtmlBlocks(hidden, tables);
        NodeTraversor.filter(walk, page);
        if (walk.isTooWide()) {
            throw ReadingException.tooLarge(name, "table columns", SpanTable.MAX_COLUMNS);
        }
        List<Block> blocks = walk.blocks();
        if (walk.cells() > limits.cells()) {
            throw ReadingException.tooLarge(name, "cells", limits.cells());
        }
        if (walk.characters() > limits.characters()) {
            throw ReadingException.tooLarge(name, "characters", limits.characters());
        }
        return blocks;
    }

    /** What the head of the page says; pages copied from elsewhere say it wrongly often enough to check. */
    private static @Nullable Charset statedCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher stated = STATED_CHARSET.matcher(head);
        if (!stated.find()) {
            return null;
        }
        try {
            String label = stated.group(1);
            boolean chinese = label.regionMatches(true, 0, "gb", 0, 2);
            return chinese ? Encodings.GB18030 : Charset.isSupported(label) ? Charset.forName(label) : null;
        } catch (IllegalCharsetNameException e) {
            // A page that states nonsense states nothing; the content decides then.
            return null;
        }
    }
}
