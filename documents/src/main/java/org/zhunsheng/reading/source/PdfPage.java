package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;

/** What is printed on one page, while it is being collected: glyphs, ruling lines and shaded areas. */
final class PdfPage {
    /** Lines are drawn as strokes or as thin areas; what is thicker than this, in points, is a bar or a shade. */
    private static final float THIN = 3.5f;

    private static final float MIN_RULE = 0.9f;
    private static final int MAX_SHADES = 2000;
    private static final float MAX_SIZE = 5000;

    private final PdfBudget budget;
    private float width;
    private float height;
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private List<PdfGlyph> hidden = new ArrayList<>();
    private List<PdfGlyph> artifacts = new ArrayList<>();
    private List<PdfRule> rules = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private boolean image;

    private record Shade(PdfBox box, boolean white) {}

    PdfPage(float width, float height, PdfBudget budget) {
        this.width = width;
        this.height = height;
        this.budget = budget;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** The glyphs that a reader of the printed page sees, upright. */
    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    /** Whether any glyph is known; fonts may be embedded without telling a single character. */
    boolean isReadable() {
        return glyphs.stream().anyMatch(g -> !g.isBlank() && !g.text().equals(PdfFont.Shape.UNKNOWN));
    }

    List<PdfRule> rules() {
        return rules;
    }

    /** Notes that a picture is on the page. */
    void addImage() {
        image = true;
    }

    void addGlyph(PdfGlyph glyph) throws ReadingException {
        addTo(glyphs, glyph);
    }

    /** White text can be read only on a shade. */
    void addWhiteGlyph(PdfGlyph glyph) throws ReadingException {
        for (int i = shades.size() - 1; i >= 0; i--) {
            Shade shade = shades.get(i);
            if (shade.box.covers(glyph.middle(), glyph.centre())) {
                if (!shade.white) {
                    addGlyph(glyph);
                }
                return;
            }
        }
    }

    /** Text without a mark on paper, as text recognition lays it under the picture of a page. */
    void addHiddenGlyph(PdfGlyph glyph) throws ReadingException {
        addTo(hidden, glyph);
    }

    /** Text that the file itself marks as page header, page footer or page number. */
    void addArtifact(PdfGlyph glyph) throws ReadingException {
        addTo(artifacts, glyph);
    }

    private void addTo(List<PdfGlyph> list, PdfGlyph glyph) throws ReadingException {
        boolean onPage = glyph.right() > 0 && glyph.left() < width && glyph.bottom() > 0 && glyph.top() < height;
        if (onPage && glyph.size() > 0 && glyph.size() < MAX_SIZE) {
            list.add(glyph);
            budget.content(list.size(), rules.size());
        }
    }

    /** An area painted in one colour: a line if it is thin, else a shade. */
    void addArea(PdfBox area, boolean white) throws ReadingException {
        float left = Math.max(0, area.left());
        float right = Math.min(width, area.right());
        float top = Math.max(0, area.top());
        float bottom = Math.min(height, area.bottom());
        float across = right - left;
        float down = bottom - top;
        // The negation also drops what is not a number.
        if (!(across >= 0 && down >= 0)) {
            return;
        }
        if (Math.min(across, down) > THIN) {
            if (shades.size() < MAX_SHADES) {
                shades.add(new Shade(new PdfBox(left, top, right, bottom), white));
            }
        } else if (!white
                && Math.max(across, down) >= MIN_RULE
                && Math.max(across, down) > 1.5f * Math.min(across, down)) {
            boolean horizontal = across > down;
            rules.add(new PdfRule(
                    horizontal,
                    horizontal ? (top + bottom) / 2 : (left + right) / 2,
                    horizontal ? left : top,
                    horizontal ? right : bottom));
            budget.content(glyphs.size(), rules.size());
        }
    }

    /**
     * Ends the collection: chooses the text to be read and turns a page whose writing runs sideways. Text recognition
     * under a picture is read where the page shows no other text.
     */
    void close() {
        if (glyphs.isEmpty()) {
            glyphs = !artifacts.isEmpty() ? artifacts : image ? hidden : glyphs;
        }
        hidden = List.of();
        artifacts = List.of();
        shades.clear();
        int writing = writing(glyphs);
        if (writing != 0) {
            glyphs = upright(glyphs, writing, width, height);
            rules = rules.stream().map(r -> r.upright(writing, width, height)).toList();
            if (writing != 2) {
                float swap = width;
                width = height;
                height = swap;
            }
        }
    }

    /** The turn of most of the writing. */
    static int writing(List<PdfGlyph> glyphs) {
        int[] count = new int[4];
        for (PdfGlyph glyph : glyphs) {
            count[glyph.turn()]++;
        }
        int most = 0;
        for (int turn = 1; turn < count.length; turn++) {
            most = count[turn] > count[most] ? turn : most;
        }
        return most;
    }

    static List<PdfGlyph> upright(List<PdfGlyph> glyphs, int writing, float width, float height) {
        List<PdfGlyph> turned = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            turned.add(glyph.upright(writing, width, height));
        }
        return turned;
    }
}
