package org.zhunsheng.issuing.compose;

import java.io.IOException;
import java.util.List;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.field.DocumentFields;
import org.zhunsheng.issuing.field.Scope;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Node;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.model.PerformanceDocument;

/** Lays documents out as one layout says. Immutable; every document is laid out afresh. */
public final class Composer {
    private final Layout layout;

    public Composer(Layout layout) {
        this.layout = layout;
    }

    /** What is printed over a document: its own title, or the layout's where it was another kind of form. */
    public String title(PerformanceDocument document) {
        Scope scope = DocumentFields.scope(document, layout.words(), null);
        String own =
                document.kind() == layout.words().kind() ? document.heading().title() : null;
        return own == null ? layout.title().fill(scope, layout.figures()) : own;
    }

    /**
     * Lays a document out.
     *
     * @param sink takes its blocks
     * @param contents the headings that a first walk over the same document has found; none on that walk
     * @throws IssuingException {@code NOTHING_TO_PRINT} where the document has nothing that the layout is for
     */
    public void compose(PerformanceDocument document, PageSink sink, List<Contents.Entry> contents) throws IOException {
        String title = title(document);
        Scope scope = DocumentFields.scope(document, layout.words(), title);
        if (layout.needs().stream().noneMatch(scope::says)) {
            throw IssuingException.nothingToPrint(layout.about().id());
        }
        sink.begin(layout.page().titled(title));
        new Walk(sink, contents).body(layout.body(), scope);
        sink.end();
    }

    /** One way through a document. */
    private final class Walk {
        private final PageSink sink;
        private final List<Contents.Entry> contents;
        private int headings;

        Walk(PageSink sink, List<Contents.Entry> contents) {
            this.sink = sink;
            this.contents = contents;
        }

        void body(List<Node> body, Scope scope) throws IOException {
            for (Node node : body) {
                node(node, scope);
            }
        }

        private void node(Node node, Scope scope) throws IOException {
            switch (node) {
                case Node.Sheet sheet -> sink.sheet(sheet.name().fill(scope, layout.figures()));
                case Node.Line line -> line(line, scope);
                case Node.Heading heading -> heading(heading, scope);
                case Node.Contents list -> sink.contents(new Contents(paragraph(list.title(), scope), contents));
                case Node.PageBreak end -> sink.pageBreak();
                case Node.Each each -> {
                    for (Scope inner : scope.list(each.list())) {
                        body(each.body(), inner);
                    }
                }
                case Node.When when -> {
                    if (scope.says(when.name()) == when.wanted()) {
                        body(when.body(), scope);
                    }
                }
                case Node.Table table -> new TableComposer(table, layout.figures(), sink).compose(scope);
            }
        }

        private void line(Node.Line line, Scope scope) throws IOException {
            Paragraph paragraph = paragraph(line, scope);
            if (!paragraph.text().isBlank()) {
                sink.paragraph(paragraph);
            }
        }

        private void heading(Node.Heading heading, Scope scope) throws IOException {
            Paragraph paragraph = paragraph(heading.line(), scope);
            if (paragraph.text().isBlank()) {
                return;
            }
            if (heading.listed()) {
                sink.heading(new Heading(paragraph, heading.level(), ++headings));
            } else {
                sink.paragraph(paragraph);
            }
        }

        private Paragraph paragraph(Node.Line line, Scope scope) {
            return new Paragraph(line.words().fill(scope, layout.figures()), line.style(), line.indent(), line.above());
        }
    }

    /** Whether the layout has a list of contents, which needs a first walk over a document. */
    public boolean hasContents() {
        return layout.hasContents();
    }
}
