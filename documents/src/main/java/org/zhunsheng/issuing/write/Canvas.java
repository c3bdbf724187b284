package org.zhunsheng.issuing.write;

import java.io.IOException;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.TextStyle;

/** What pages are drawn on. Places are points from the upper left corner of the sheet. */
interface Canvas extends TextMeasure {
    void begin(PageSetup setup) throws IOException;

    /** What follows is drawn on the next sheet. */
    void newPage() throws IOException;

    /** Words on one line. */
    void text(String words, Place place, TextStyle style) throws IOException;

    /**
     * Where words stand.
     *
     * @param x of their left end
     * @param baseline that they stand on
     * @param apart how much farther than usual each character is from the next one
     */
    record Place(double x, double baseline, double apart) {}

    void rectangle(double x, double y, double width, double height) throws IOException;

    /** A heading stands at this place of the sheet. */
    void heading(Heading heading, double y) throws IOException;

    void end() throws IOException;

    /** A canvas that shows nothing: who only wants to know what stands on which page draws on it. */
    Canvas NONE = new Canvas() {
        @Override
        public void begin(PageSetup setup) {}

        @Override
        public void newPage() {}

        @Override
        public void text(String words, Place place, TextStyle style) {}

        @Override
        public void rectangle(double x, double y, double width, double height) {}

        @Override
        public void heading(Heading heading, double y) {}

        @Override
        public void end() {}

        @Override
        public double em(int codePoint) throws IOException {
            return TextMeasure.USUAL.em(codePoint);
        }
    };
}
