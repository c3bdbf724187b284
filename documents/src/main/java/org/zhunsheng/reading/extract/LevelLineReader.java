package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
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
    private final DocumentDraft document;
    private final LooseTitle title;
    /** Where the last run ends that was refused: none of its lines is tried again. */
    private int refused;

    LevelLineReader(Flow flow, Labels labels, DocumentDraft document) {
        this.flow = flow;
        this.labels = labels;
        this.lines = new LevelLines(labels, new TaggedCell(labels));
        this.document = document;
        this.title = new LooseTitle(flow, labels);
    }

    /** Reads the paragraphs that begin at an index; returns the index after them, or -1 where none are indicators. */
    int read(int index, ProjectDraft project) {
        boolean may = index >= refused && isText(flow.at(index)) && flow.opensLine(index);
        if (!may || !project.indicators.isEmpty() || !opensLevel(index) || tellsResults(project)) {
            return -1;
        }
        List<Piece> run = new ArrayList<>();
        int i = index;
        boolean more = true;
        while (more && i < flow.size()) {
            Piece line = line(i);
            more = line != null && (run.isEmpty() || goesOn(line));
            if (more && line != null) {
                run.add(line);
                i = flow.skipEmpty(flow.lineEnd(i));
            }
        }
        // What is refused stays unread: nothing is marked before.
        if (!lines.fits(run) || !lines.haveEntries(run)) {
            refused = i;
            return -1;
        }
        lines.read(run, project.indicators);
        return i;
    }

    private boolean opensLevel(int index) {
        Piece line = line(index);
        return line != null && lines.opensLevel(line);
    }

    /** A report tells below the names of the levels what was reached, in sentences that are no indicators. */
    private boolean tellsResults(ProjectDraft project) {
        Span own = project.title;
        DocumentKind titled = document.kind == null ? title.kind() : document.kind;
        return isOfResults(titled) || own != null && isOfResults(labels.kindOfTitle(own.squeezed()));
    }

    private static boolean isOfResults(@Nullable DocumentKind kind) {
        return kind == DocumentKind.SELF_EVALUATION || kind == DocumentKind.MONITORING;
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
