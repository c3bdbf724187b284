package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;

/** Collects the blocks of a Word document; paragraphs get their numbers at the end, when their order is settled. */
final class BlockList {
    private static final Place NOT_YET = new Place.Paragraph(1);

    private final List<Block> blocks = new ArrayList<>();

    /** Adds a paragraph; a blank one says nothing and is left out. */
    void addParagraph(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, NOT_YET));
        }
    }

    /** Adds a table; one without any text is an ornament and is left out. */
    void addGrid(Grid grid) {
        for (GridRow row : grid.rows()) {
            if (!row.cells().isEmpty()) {
                blocks.add(grid);
                return;
            }
        }
    }

    /** Moves all blocks of another list to the end of this one. */
    void take(BlockList other) {
        if (!other.blocks.isEmpty()) {
            blocks.addAll(other.blocks);
            other.blocks.clear();
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    void clear() {
        blocks.clear();
    }

    /** The blocks in reading order; paragraphs count from one. */
    List<Block> numbered() {
        List<Block> numbered = new ArrayList<>(blocks.size());
        int number = 0;
        for (Block block : blocks) {
            numbered.add(
                    switch (block) {
                        case Paragraph paragraph -> new Paragraph(paragraph.text(), new Place.Paragraph(++number));
                        case Grid grid -> grid;
                    });
        }
        return numbered;
    }
}
