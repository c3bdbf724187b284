package org.zhunsheng.reading.source;

import java.util.List;

/**
 * What a file holds before anyone asks what it means: its visible text in reading order.
 *
 * @param name the file's name, for messages
 * @param type what the content is, whatever the name says
 * @param blocks paragraphs and grids in reading order
 * @param uncomputed cells whose text nobody knows, in reading order
 */
public record SourceDocument(String name, FileType type, List<Block> blocks, List<Uncomputed> uncomputed) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        uncomputed = List.copyOf(uncomputed);
    }

    /** A source that shows all its text. */
    public SourceDocument(String name, FileType type, List<Block> blocks) {
        this(name, type, blocks, List.of());
    }
}
