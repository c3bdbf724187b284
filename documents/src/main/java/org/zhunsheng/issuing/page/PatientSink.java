package org.zhunsheng.issuing.page;

import java.io.IOException;
import java.util.List;

/**
 * Pages for somebody who does not wait for ever.
 *
 * @param pages takes the blocks
 * @param patience is asked before each of them
 */
record PatientSink(PageSink pages, Patience patience) implements PageSink {

    @Override
    public void begin(PageSetup setup) throws IOException {
        patience.check();
        pages.begin(setup);
    }

    @Override
    public void sheet(String name) throws IOException {
        patience.check();
        pages.sheet(name);
    }

    @Override
    public void heading(Heading heading) throws IOException {
        patience.check();
        pages.heading(heading);
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        patience.check();
        pages.paragraph(paragraph);
    }

    @Override
    public void contents(Contents contents) throws IOException {
        patience.check();
        pages.contents(contents);
    }

    @Override
    public void pageBreak() throws IOException {
        patience.check();
        pages.pageBreak();
    }

    @Override
    public void openGrid(Grid grid) throws IOException {
        patience.check();
        pages.openGrid(grid);
    }

    @Override
    public void band(List<Row> rows) throws IOException {
        patience.check();
        pages.band(rows);
    }

    @Override
    public void closeGrid() throws IOException {
        patience.check();
        pages.closeGrid();
    }

    @Override
    public void end() throws IOException {
        patience.check();
        pages.end();
    }
}
