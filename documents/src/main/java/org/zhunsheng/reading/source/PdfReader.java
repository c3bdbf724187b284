package org.zhunsheng.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Digital PDFs: tables are rebuilt from their ruling lines and the positions of the characters.
 *
 * <p>Text of a cell keeps its visual lines, parted by {@code \n}; whether a line end is a wrap or a new line, a later
 * step decides. Pages are read once: {@link PdfContent} collects glyphs and lines, {@link PdfTableFinder} finds the
 * cells, {@link PdfBlocks} joins the pages.
 */
final class PdfReader implements SourceReader {
    /** A thousand pages take a second or two; a trap has no end. */
    private static final long MILLIS = 8_000;

    private final long millis;

    PdfReader() {
        this(MILLIS);
    }

    /** A reader that gives up after so many milliseconds. */
    PdfReader(long millis) {
        this.millis = millis;
    }

    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws IOException {
        if (file.bytes().length == 0) {
            throw ReadingException.empty(file.name());
        }
        PdfBudget budget = new PdfBudget(file.name(), limits, millis);
        try {
            return new SourceDocument(file.name(), FileType.PDF, blocks(file, budget));
        } catch (InvalidPasswordException e) {
            throw ReadingException.protectedByPassword(file.name());
        } catch (ReadingException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof ReadingException known ? known : damaged(file, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets objects of the wrong kind with whatever exception comes up, and descends into nested ones.
            throw damaged(file, e);
        }
    }

    private static ReadingException damaged(SourceFile file, Throwable cause) {
        return ReadingException.damaged(file.name(), "PDF", "PDF: " + cause.getMessage(), cause);
    }

    private static List<Block> blocks(SourceFile file, PdfBudget budget) throws IOException {
        PdfStreams.checkObjectStreams(file.bytes(), budget);
        List<PdfLayout> layouts = new ArrayList<>();
        boolean readable = false;
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PdfFonts fonts = new PdfFonts(budget);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (COSDictionary page : PdfPages.of(document, budget)) {
                budget.checkTime();
                PdfPage collected = collect(page, fonts, new PdfMarks(catalog), budget);
                budget.characters(collected.glyphs().size());
                readable |= collected.isReadable();
                PdfLayout layout = PdfLayout.of(collected, layouts.size() + 1);
                budget.cells(
                        layout.tables().stream().mapToInt(t -> t.cells.size()).sum());
                layouts.add(layout);
            }
        }
        PdfFurniture.remove(layouts);
        List<Block> blocks = PdfBlocks.of(layouts);
        if (blocks.isEmpty() || !readable) {
            throw ReadingException.noText(file.name());
        }
        return blocks;
    }

    private static PdfPage collect(COSDictionary source, PdfFonts fonts, PdfMarks marks, PdfBudget budget)
            throws IOException {
        PDRectangle box = PdfPages.box(source);
        int turn = PdfPages.turn(source);
        boolean sideways = turn % 2 == 1;
        PdfPage page = new PdfPage(
                sideways ? box.getHeight() : box.getWidth(), sideways ? box.getWidth() : box.getHeight(), budget);
        PdfContent content = new PdfContent(page, toPage(box, turn), fonts, marks, budget);
        COSDictionary resources = PdfPages.inherited(source, COSName.RESOURCES) instanceof COSDictionary d ? d : null;
        content.run(contents(source, budget), resources);
        marks.unwind(0);
        PdfAnnotations.run(source, new PdfContent(page, toPage(box, turn), fonts, marks, budget));
        page.close();
        return page;
    }

    /** From the page's own coordinates, upwards from the lower left, to what is seen, downwards from the upper left. */
    private static PdfMatrix toPage(PDRectangle box, int turn) {
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float top = box.getUpperRightY();
        return switch (turn) {
            case 1 -> new PdfMatrix(0, 1, 1, 0, -bottom, -left);
            case 2 -> new PdfMatrix(-1, 0, 0, 1, right, -bottom);
            case 3 -> new PdfMatrix(0, -1, -1, 0, top, right);
            default -> new PdfMatrix(1, 0, 0, -1, -left, top);
        };
    }

    private static byte[] contents(COSDictionary page, PdfBudget budget) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return PdfStreams.unpack(stream, budget);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        int held = 0;
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    byte[] part = PdfStreams.unpack(stream, budget);
                    budget.hold(part.length);
                    held += part.length;
                    joined.writeBytes(part);
                    // A part may end within a token's white space; the next one begins a new token.
                    joined.write('\n');
                }
            }
        }
        budget.release(held);
        return joined.toByteArray();
    }
}
