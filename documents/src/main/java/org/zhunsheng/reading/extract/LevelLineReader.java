package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/** Reads indicators that a document writes as paragraphs below the names of their levels, without a table. */
final class LevelLineReader {
    private final Flow flow;
    private final Labels labels;
    private final LevelLines lines;

    LevelLineReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
        this.lines = new LevelLines(labels, new TaggedCell(labels));
    }

    /** Reads the paragraphs that begin at an index; returns the index after them, or -1 where none are indicators. */
    int read(int index, ProjectDraft project) {
        if (!isText(flow.at(index)) || !flow.opensLine(index)) {
            return -1;
        }
        List<Piece> run = new ArrayList<>();
        int i = index;
        boolean more = true;
        while (more && i < flow.size()) {
            Piece line = line(i);
            more = line != null && (run.isEmpty() ? lines.opensLevel(line) : goesOn(line));
            if (more && line != null) {
                run.add(line);
                i = flow.skipEmpty(flow.lineEnd(i));
            }
        }
        if (run.isEmpty() || !lines.fits(run)) {
            return -1;
        }
        List<IndicatorDraft> found = new ArrayList<>();
        lines.read(run, found);
        project.indicators.addAll(found);
        return found.isEmpty() ? -1 : i;
    }

    private static boolean isText(Flow.Item item) {
        return item.kind() == Row.Kind.PROSE || item.kind() == Row.Kind.LINE || item.kind() == Row.Kind.CELL;
    }

    /** The line that begins at an index as one stretch of its source; {@code null} where it is none. */
    private @Nullable Piece line(int index) {
        if (!isText(flow.at(index))) {
            return null;
        }
        List<Flow.Item> items = flow.filledLine(index);
        Piece first = items.get(0).span().first();
        List<Piece> last = items.get(items.size() - 1).span().pieces();
        Piece end = last.get(last.size() - 1);
        return first.sharesSourceWith(end) ? first.through(end) : null;
    }

    /** A line below a level that is neither a label nor a title: entries without a level of their own. */
    private boolean goesOn(Piece line) {
        if (lines.opensLevel(line)) {
            return true;
        }
        Span words = Span.of(line);
        String text = words.squeezed();
        return RunValues.TARGET_WORD.matcher(text).find()
                && !labels.isHeaderLabel(text)
                && !labels.isFormTitle(text)
                && !labels.opensNote(text);
    }
}
