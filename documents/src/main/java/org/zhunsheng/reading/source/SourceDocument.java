package org.zhunsheng.reading.source;

import java.util.List;

/**
 * What a file holds before anyone asks what it means: its visible text in reading order.
 *
 * @param name the file's name, for messages
 * @param type what the content is, whatever the name says
 * @param blocks paragraphs and grids in reading order
 */
public record SourceDocument(String name, FileType type, List<Block> blocks) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }
}
