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
        return new SourceDocument(name, FileType.HTML, blocks);
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
