package org.zhunsheng.issuing.page;

import java.io.IOException;
import java.util.List;

/**
 * Takes the blocks of a document one after the other, so that a book of any length needs no more memory than its longest
 * table row. Between {@link #openGrid} and {@link #closeGrid} come bands only.
 */
public interface PageSink {

    /** Begins the document. */
    void begin(PageSetup setup) throws IOException;

    /** What follows stands on a sheet of its own, where the file type has sheets. */
    void sheet(String name) throws IOException;

    void heading(Heading heading) throws IOException;

    void paragraph(Paragraph paragraph) throws IOException;

    /** The contents; what follows begins a new page. */
    void contents(Contents contents) throws IOException;

    /** What follows begins a new page. Nothing happens at the beginning of one. */
    void pageBreak() throws IOException;

    void openGrid(Grid grid) throws IOException;

    /** Rows that belong together because a cell reaches down over all of them; most often just one. */
    void band(List<Row> rows) throws IOException;

    void closeGrid() throws IOException;

    /** Ends the document. */
    void end() throws IOException;
}
