package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;

/** The path under construction: only what is parallel to the edges of the page can rule a table. */
final class PdfPath {
    private static final int MAX_SEGMENTS = 200_000;
    private static final float STRAIGHT = 1f;

    private final PdfPage page;
    /** Straight pieces in page coordinates: from x and y to x and y. */
    private final List<float[]> segments = new ArrayList<>();

    private final List<PdfBox> boxes = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;
    private Subpath subpath = new Subpath();

    /** The straight-edged extent of the subpath at hand, to tell rectangles from other shapes when they are filled. */
    private static final class Subpath {
        private float left = Float.MAX_VALUE;
        private float top = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private float bottom = -Float.MAX_VALUE;
        private int sides;
        private boolean curved;

        void add(float px, float py) {
            left = Math.min(left, px);
            right = Math.max(right, px);
            top = Math.min(top, py);
            bottom = Math.max(bottom, py);
        }
    }

    PdfPath(PdfPage page) {
        this.page = page;
    }

    void move(PdfMatrix ctm, float toX, float toY) {
        closeBox();
        startX = ctm.x(toX, toY);
        startY = ctm.y(toX, toY);
        x = startX;
        y = startY;
    }

    void line(PdfMatrix ctm, float toX, float toY) {
        lineOnPage(ctm.x(toX, toY), ctm.y(toX, toY));
    }

    /** Curves rule no tables, but the pen moves along them. */
    void curve(PdfMatrix ctm, float toX, float toY) {
        x = ctm.x(toX, toY);
        y = ctm.y(toX, toY);
        subpath.curved = true;
    }

    void close() {
        lineOnPage(startX, startY);
    }

    void rectangle(PdfMatrix ctm, float[] corner, float width, float height) {
        move(ctm, corner[0], corner[1]);
        line(ctm, corner[0] + width, corner[1]);
        line(ctm, corner[0] + width, corner[1] + height);
        line(ctm, corner[0], corner[1] + height);
        close();
    }

    private void lineOnPage(float toX, float toY) {
        boolean straight = Math.abs(toX - x) <= STRAIGHT || Math.abs(toY - y) <= STRAIGHT;
        if (straight && segments.size() < MAX_SEGMENTS) {
            segments.add(new float[] {x, y, toX, toY});
        }
        subpath.curved |= !straight;
        subpath.add(x, y);
        subpath.add(toX, toY);
        subpath.sides++;
        x = toX;
        y = toY;
    }

    private void closeBox() {
        boolean rectangle = !subpath.curved && subpath.sides >= 3 && subpath.sides <= 5;
        if (rectangle && boxes.size() < MAX_SEGMENTS) {
            boxes.add(new PdfBox(subpath.left, subpath.top, subpath.right, subpath.bottom));
        }
        subpath = new Subpath();
    }

    /** Strokes the path. */
    void stroke(PdfState state) throws ReadingException {
        if (state.transparent) {
            return;
        }
        float half = state.lineWidth * state.ctm.scale() / 2;
        for (float[] s : segments) {
            boolean across = Math.abs(s[2] - s[0]) >= Math.abs(s[3] - s[1]);
            float dx = across ? 0 : half;
            float dy = across ? half : 0;
            PdfBox area = new PdfBox(
                    Math.min(s[0], s[2]) - dx,
                    Math.min(s[1], s[3]) - dy,
                    Math.max(s[0], s[2]) + dx,
                    Math.max(s[1], s[3]) + dy);
            page.addArea(area, state.stroke.white());
        }
    }

    /** Fills the path. */
    void fill(PdfState state) throws ReadingException {
        closeBox();
        if (state.transparent) {
            return;
        }
        for (PdfBox box : boxes) {
            page.addArea(box, state.fill.white());
        }
    }

    /** Forgets the path. */
    void end() {
        segments.clear();
        boxes.clear();
        subpath = new Subpath();
    }
}
