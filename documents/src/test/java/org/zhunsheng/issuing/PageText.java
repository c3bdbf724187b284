package org.zhunsheng.issuing;

import java.util.List;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;

/** Pages as text that a person can compare: one line a paragraph or a row, cells with their spans. */
final class PageText implements PageSink {
    private final StringBuilder out = new StringBuilder();

    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public void begin(PageSetup setup) {
        out.append("%s, %.0f × %.0f mm, numbers %s%n"
                .formatted(setup.title(), setup.width(), setup.height(), setup.numbers()));
    }

    @Override
    public void sheet(String name) {
        out.append("== sheet ").append(name).append('\n');
    }

    @Override
    public void heading(Heading heading) {
        out.append("#".repeat(heading.level())).append(' ');
        paragraph(heading.paragraph());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        out.append(style(paragraph.style()))
                .append(' ')
                .append(paragraph.text())
                .append('\n');
    }

    private static String style(TextStyle style) {
        return "(%s%s%s)"
                .formatted(
                        style.size(),
                        style.bold() ? "b" : "",
                        style.align().name().charAt(0));
    }

    @Override
    public void contents(Contents contents) {
        out.append("== contents ").append(contents.title().text()).append('\n');
        contents.entries()
                .forEach(entry -> out.append("   ".repeat(entry.heading().level()))
                        .append(entry.heading().paragraph().text())
                        .append(" … ")
                        .append(entry.page())
                        .append('\n'));
    }

    @Override
    public void pageBreak() {
        out.append("-- page --\n");
    }

    @Override
    public void openGrid(Grid grid) {
        out.append("+ grid of ").append(grid.widths().size()).append(" columns");
        out.append(grid.borders() ? "" : ", no lines")
                .append(grid.joined() ? ", joined" : "")
                .append('\n');
    }

    @Override
    public void band(List<Row> rows) {
        for (Row row : rows) {
            out.append(row.header() ? "||" : "|");
            for (Cell cell : row.cells()) {
                out.append(' ').append(shown(cell)).append(" |");
            }
            out.append('\n');
        }
    }

    private static String shown(Cell cell) {
        String across = cell.across() > 1 ? "→" + cell.across() + " " : "";
        return switch (cell) {
            case Cell.Covered covered -> across + "↑";
            case Cell.Filled filled ->
                (filled.down() > 1 ? "↓" + filled.down() + " " : "")
                        + across
                        + filled.content().text().replace("\n", " ⏎ ");
        };
    }

    @Override
    public void closeGrid() {
        out.append("+\n");
    }

    @Override
    public void end() {
        out.append("== end\n");
    }
}
