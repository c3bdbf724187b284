package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSetup.Numbers;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;

/** Breaks blocks into pages and draws them: no row is torn that fits on a page, header rows come again on the next one. */
final class PageLayout implements PageSink {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** The height of a line of prose in ems; a word document sets its lines to it, so that both come to the same pages. */
    static final double PROSE_LINE = 1.6;

    private static final double BASELINE = 0.85;
    private static final double CELL_BASELINE = 0.81;
    private static final double GAP = 8;
    private static final double KEPT_BELOW_HEADING = 70;
    private static final double FOOT = 28;
    private static final double INDENT_OF_LEVEL = 21;
    private static final TextStyle NUMBER = new TextStyle(10.5, false, Align.CENTER);
    private static final TextStyle CONTENTS = new TextStyle(12, false, Align.LEFT);

    private final Canvas canvas;
    private final List<Contents.Entry> headings = new ArrayList<>();
    private @Nullable PageSetup setup;
    private @Nullable Grid grid;
    private final List<Band> headerBands = new ArrayList<>();
    private double y;
    private int page;
    private boolean counting;
    private boolean pageEmpty;
    private boolean afterGrid;

    PageLayout(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The headings of the document with the pages that they came to stand on. */
    List<Contents.Entry> headings() {
        return headings;
    }

    private PageSetup setup() {
        if (setup == null) {
            throw new IllegalStateException("the document has not begun");
        }
        return setup;
    }

    @Override
    public void begin(PageSetup paper) throws IOException {
        setup = paper;
        counting = paper.numbers() == Numbers.ALL;
        canvas.begin(paper);
        openPage();
    }

    private void openPage() throws IOException {
        canvas.newPage();
        page += counting ? 1 : 0;
        y = setup().margins().top() * POINTS_PER_MILLIMETRE;
        pageEmpty = true;
        afterGrid = false;
        if (counting) {
            String words = "— " + page + " —";
            double middle = setup().width() * POINTS_PER_MILLIMETRE / 2;
            double bottom = setup().height() * POINTS_PER_MILLIMETRE - FOOT;
            canvas.text(words, at(middle - width(words, NUMBER) / 2, bottom), NUMBER);
        }
    }

    private static Canvas.Place at(double x, double baseline) {
        return new Canvas.Place(x, baseline, 0);
    }

    private double left() {
        return setup().margins().left() * POINTS_PER_MILLIMETRE;
    }

    private double textWidth() {
        return setup().textWidth() * POINTS_PER_MILLIMETRE;
    }

    private double bottom() {
        return (setup().height() - setup().margins().bottom()) * POINTS_PER_MILLIMETRE;
    }

    private double width(String words, TextStyle style) throws IOException {
        double ems = 0;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            ems += canvas.em(point);
            i += Character.charCount(point);
        }
        return ems * style.size();
    }

    /** Pages have no sheets. */
    @Override
    public void sheet(String name) {}

    @Override
    public void heading(Heading heading) throws IOException {
        if (!pageEmpty && y + heading.paragraph().above() + KEPT_BELOW_HEADING > bottom()) {
            openPage();
        }
        headings.add(new Contents.Entry(heading, page));
        canvas.heading(heading, y);
        paragraph(heading.paragraph());
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        TextStyle style = paragraph.style();
        double step = style.size() * PROSE_LINE;
        y += paragraph.above() + (afterGrid ? GAP : 0);
        afterGrid = false;
        double indent = paragraph.indent() * style.size();
        List<String> lines = canvas.lines(paragraph.text(), style.size(), textWidth(), indent);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (y + step > bottom() && !pageEmpty) {
                openPage();
            }
            double room = textWidth() - indent;
            boolean full = style.align() == Align.LEFT && i < lines.size() - 1;
            double apart = full ? (room - width(line, style)) / line.codePointCount(0, line.length()) : 0;
            double x = left() + indent + shift(style.align(), room, line, style);
            canvas.text(line, new Canvas.Place(x, y + step * BASELINE, Math.max(0, apart)), style);
            y += step;
            pageEmpty = false;
            indent = 0;
        }
        y += style.size() / 4;
    }

    private double shift(Align align, double room, String line, TextStyle style) throws IOException {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, (room - width(line, style)) / 2);
            case RIGHT -> Math.max(0, room - width(line, style));
        };
    }

    @Override
    public void contents(Contents contents) throws IOException {
        paragraph(contents.title());
        for (Contents.Entry entry : contents.entries()) {
            entry(entry);
        }
        counting = setup().numbers() != Numbers.NONE;
        openPage();
    }

    /** A line of the contents: the words, dots, and the number of the page at the right edge. */
    private void entry(Contents.Entry entry) throws IOException {
        double indent = (entry.heading().level() - 1) * INDENT_OF_LEVEL;
        String number = entry.page() == 0 ? "" : String.valueOf(entry.page());
        double numberWidth = width(number, CONTENTS);
        double dot = canvas.em('.') * CONTENTS.size();
        List<String> lines = canvas.lines(
                entry.heading().paragraph().text(), CONTENTS.size(), textWidth() - indent - numberWidth - 4 * dot, 0);
        double step = CONTENTS.size() * PROSE_LINE;
        for (int i = 0; i < lines.size(); i++) {
            if (y + step > bottom() && !pageEmpty) {
                openPage();
            }
            String line = lines.get(i);
            double baseline = y + step * BASELINE;
            if (i == lines.size() - 1 && !number.isEmpty()) {
                double room = textWidth() - indent - width(line, CONTENTS) - numberWidth;
                String dots = ".".repeat(Math.max(0, (int) (room / dot)));
                canvas.text(line + dots, at(left() + indent, baseline), CONTENTS);
                canvas.text(number, at(left() + textWidth() - numberWidth, baseline), CONTENTS);
            } else {
                canvas.text(line, at(left() + indent, baseline), CONTENTS);
            }
            y += step;
            pageEmpty = false;
        }
    }

    @Override
    public void pageBreak() throws IOException {
        if (!pageEmpty) {
            openPage();
        }
    }

    @Override
    public void openGrid(Grid shape) {
        grid = shape;
        headerBands.clear();
        y += afterGrid && !shape.joined() ? GAP : 0;
    }

    @Override
    public void band(List<Row> rows) throws IOException {
        Grid shape = grid;
        if (shape == null) {
            throw new IllegalStateException("rows outside of a grid");
        }
        double page = bottom() - setup().margins().top() * POINTS_PER_MILLIMETRE;
        double heads = headerBands.stream()
                .mapToDouble(band -> band.height(0, band.rows()))
                .sum();
        Band band = Band.of(rows, shape, canvas, page - heads);
        if (rows.getFirst().header()) {
            double height = band.height(0, band.rows());
            if (!pageEmpty && y + height + KEPT_BELOW_HEADING > bottom()) {
                openPage();
            }
            if (heads + height < page / 2) {
                headerBands.add(band);
            }
        }
        draw(band, shape);
    }

    /** Draws as many rows as the page has room for, then the others on the next pages. */
    private void draw(Band band, Grid shape) throws IOException {
        int from = 0;
        while (from < band.rows()) {
            band.repeatLabels(from);
            int to = band.lastBefore(from, bottom() - y, pageEmpty);
            if (to == from && !pageEmpty) {
                nextPageOfGrid(shape);
                continue;
            }
            to = Math.max(to, from + 1);
            segment(band, from, to, shape);
            from = to;
        }
    }

    private void nextPageOfGrid(Grid shape) throws IOException {
        openPage();
        for (Band header : headerBands) {
            header.slots().forEach(slot -> slot.drawn = 0);
            segment(header, 0, header.rows(), shape);
        }
        pageEmpty = true; // a row that does not fit below repeated headers fits nowhere
    }

    private void segment(Band band, int from, int to, Grid shape) throws IOException {
        for (Band.Slot slot : band.slots()) {
            if (slot.from < to && slot.to > from) {
                double top = y + band.height(from, Math.max(from, slot.from));
                double height = band.height(Math.max(from, slot.from), Math.min(to, slot.to));
                cell(slot, top, height, slot.to > to, shape.borders());
            }
        }
        y += band.height(from, to);
        pageEmpty = false;
        afterGrid = true;
    }

    /** @param goesOn whether the cell goes on on the next page and may keep lines for it */
    private void cell(Band.Slot slot, double top, double height, boolean goesOn, boolean borders) throws IOException {
        double x = left() + slot.x;
        if (borders) {
            canvas.rectangle(x, top, slot.width, height);
        }
        int left = slot.lines.size() - slot.drawn;
        int fits = (int) ((height - 2 * Band.ABOVE + 0.01) / slot.line());
        int now = goesOn ? Math.min(left, Math.max(0, fits)) : left;
        double line = top + Math.max(Band.ABOVE, (height - now * slot.line()) / 2);
        for (int i = 0; i < now; i++) {
            String words = slot.lines.get(slot.drawn + i);
            double shift = shift(slot.style.align(), slot.width - 2 * Band.SIDE, words, slot.style);
            canvas.text(words, at(x + Band.SIDE + shift, line + slot.line() * CELL_BASELINE), slot.style);
            line += slot.line();
        }
        slot.drawn += now;
    }

    @Override
    public void closeGrid() {
        grid = null;
        headerBands.clear();
    }

    @Override
    public void end() throws IOException {
        canvas.end();
    }
}
