package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.font.Outlines;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.TextStyle;

/** Draws the pages of a PDF. Its fonts are embedded with the glyphs that are used, so it looks the same everywhere. */
final class PdfCanvas implements Canvas {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double THOUSANDTHS = 1000;
    private static final double BOLD = 0.028;

    private final OutputStream out;
    private final FontShelf shelf;
    private final PDDocument document = new PDDocument();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<Outlines, PdfFont> fonts = new IdentityHashMap<>();
    private final Map<Integer, PdfFont> byCharacter = new LinkedHashMap<>();
    private final Map<Integer, Double> ems = new LinkedHashMap<>();
    private final COSDictionary fontResources = new COSDictionary();
    private final StringBuilder content = new StringBuilder();
    private @Nullable PDPage page;
    private float width;
    private float height;

    PdfCanvas(OutputStream out, FontShelf shelf) {
        this.out = out;
        this.shelf = shelf;
    }

    @Override
    public void begin(PageSetup setup) {
        width = (float) (setup.width() * POINTS_PER_MILLIMETRE);
        height = (float) (setup.height() * POINTS_PER_MILLIMETRE);
        document.getDocumentInformation().setTitle(setup.title());
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    @Override
    public void newPage() throws IOException {
        endPage();
        PDPage next = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fontResources);
        next.setResources(resources);
        document.addPage(next);
        page = next;
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.getCOSObject()
                    .setItem(COSName.CONTENTS, PdfFont.stream(content.toString().getBytes(StandardCharsets.US_ASCII)));
        }
        content.setLength(0);
        content.append("0.5 w\n");
    }

    @Override
    public double em(int codePoint) throws IOException {
        Double known = ems.get(codePoint);
        if (known == null) {
            known = isInvisible(codePoint) ? 0 : outlinesWidth(codePoint);
            ems.put(codePoint, known);
        }
        return known;
    }

    private double outlinesWidth(int codePoint) throws IOException {
        Outlines outlines = font(codePoint).outlines();
        return outlines.width(outlines.glyph(codePoint)) / THOUSANDTHS;
    }

    /** Joiners and marks of direction or variation, which show nothing themselves. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private PdfFont font(int codePoint) throws IOException {
        PdfFont known = byCharacter.get(codePoint);
        if (known == null) {
            known = fonts.computeIfAbsent(shelf.of(codePoint), this::added);
            byCharacter.put(codePoint, known);
        }
        return known;
    }

    private PdfFont added(Outlines outlines) {
        PdfFont font = new PdfFont(outlines, fonts.size());
        fontResources.setItem(COSName.getPDFName("F" + fonts.size()), font.dictionary());
        return font;
    }

    @Override
    public void text(String words, Place place, TextStyle style) throws IOException {
        content.append("BT ");
        if (style.bold()) {
            content.append(number(style.size() * BOLD)).append(" w 2 Tr ");
        }
        content.append(place.apart() == 0 ? "" : number(place.apart()) + " Tc ");
        content.append("1 0 0 1 ").append(number(place.x())).append(' ');
        content.append(number(height - place.baseline())).append(" Tm ");
        PdfFont open = null;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            if (isInvisible(point)) {
                continue;
            }
            PdfFont font = font(point);
            if (font != open) {
                content.append(open == null ? "" : "> Tj ");
                content.append('/')
                        .append(name(font))
                        .append(' ')
                        .append(number(style.size()))
                        .append(" Tf <");
                open = font;
            }
            content.append("%04X".formatted(font.number(point)));
        }
        content.append(open == null ? "" : "> Tj ");
        content.append(style.bold() ? "0 Tr 0.5 w " : "").append(place.apart() == 0 ? "ET\n" : "0 Tc ET\n");
    }

    private String name(PdfFont font) {
        COSName key = fontResources.getKeyForValue(font.dictionary());
        return key == null ? "" : key.getName();
    }

    @Override
    public void rectangle(double x, double y, double wide, double high) {
        content.append(number(x))
                .append(' ')
                .append(number(height - y - high))
                .append(' ')
                .append(number(wide))
                .append(' ')
                .append(number(high))
                .append(" re S\n");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    @Override
    public void heading(Heading heading, double y) {
        PDPage here = page;
        if (here != null) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(here);
            place.setTop((int) (height - y));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.paragraph().text());
            item.setDestination(place);
            outline.addLast(item);
        }
    }

    @Override
    public void end() throws IOException {
        endPage();
        for (PdfFont font : fonts.values()) {
            font.finish();
        }
        document.setDocumentId(1L); // the same document gives the same bytes
        document.save(out);
        document.close();
    }
}
