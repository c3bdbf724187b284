package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operators of a page that place text and straight lines, and no others: pictures are not decoded, fonts are
 * not outlined. That is why this is not PDFBox's own engine.
 */
final class PdfContent {
    private static final int MAX_STATES = 500;
    private static final float IMAGE_LINE = 3.5f;

    private final PdfPage page;
    private final PdfFonts fonts;
    private final PdfBudget budget;
    private final PdfText text;
    private final PdfPath path;
    private final PdfMarks marks;
    private final PdfOperands operands = new PdfOperands();
    private Deque<PdfState> states = new ArrayDeque<>();
    private PdfState state;
    private @Nullable COSDictionary resources;
    private int depth;

    PdfContent(PdfPage page, PdfMatrix toPage, PdfFonts fonts, PdfMarks marks, PdfBudget budget) {
        this.page = page;
        this.fonts = fonts;
        this.budget = budget;
        this.marks = marks;
        this.text = new PdfText(page);
        this.path = new PdfPath(page);
        this.state = new PdfState(toPage);
    }

    /** Runs the content of a page: one stream, or several that count as one. */
    void run(byte[] content, @Nullable COSDictionary pageResources) throws IOException {
        resources = pageResources;
        budget.hold(content.length);
        PDFStreamParser parser = new PDFStreamParser(content);
        try {
            operands.clear();
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    budget.operator();
                    execute(operator.getName());
                    operands.clear();
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
            }
        } finally {
            parser.close();
        }
        budget.release(content.length);
    }

    /** Runs a form, a piece of content that pages share, as if it stood where it is named. */
    void runForm(COSStream form, PdfMatrix placed) throws IOException {
        if (depth >= budget.nesting()) {
            throw ReadingException.tooLarge(budget.name(), "forms within forms", budget.nesting());
        }
        Deque<PdfState> outerStates = states;
        PdfState outerState = state;
        COSDictionary outerResources = resources;
        states = new ArrayDeque<>();
        state = outerState.copy();
        state.ctm = placed.then(state.ctm);
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        depth++;
        int marked = marks.depth();
        run(PdfStreams.unpack(form, budget), own == null ? outerResources : own);
        marks.unwind(marked);
        depth--;
        states = outerStates;
        state = outerState;
        resources = outerResources;
    }

    private void execute(String operator) throws IOException {
        boolean done = text(operator) || path(operator) || state(operator) || color(operator);
        if (!done) {
            content(operator);
        }
    }

    private boolean text(String operator) throws IOException {
        switch (operator) {
            case "BT" -> text.begin();
            case "Tf" -> setFont(operands.name(0), operands.number(1));
            case "Td" -> text.nextLine(operands.number(0), operands.number(1));
            case "TD" -> {
                state.leading = -operands.number(1);
                text.nextLine(operands.number(0), operands.number(1));
            }
            case "Tm" -> text.setMatrix(operands.matrix());
            case "T*" -> text.nextLine(0, -state.leading);
            case "Tj" -> show();
            case "TJ" -> show();
            case "'" -> {
                text.nextLine(0, -state.leading);
                show();
            }
            case "\"" -> {
                state.wordSpacing = operands.number(0);
                state.charSpacing = operands.number(1);
                text.nextLine(0, -state.leading);
                show();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show() throws IOException {
        if (marks.isHidden()) {
            return;
        }
        COSBase shown = operands.last();
        if (shown instanceof COSString string) {
            text.show(string, state, marks.isArtifact());
        } else if (shown instanceof COSArray array) {
            text.show(array, state, marks.isArtifact());
        }
    }

    private void setFont(@Nullable COSName name, float size) throws IOException {
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = named == null || name == null ? null : named.getCOSDictionary(name);
        state.font = dictionary == null ? null : fonts.of(dictionary);
        state.fontSize = size;
    }

    private boolean path(String operator) throws ReadingException {
        PdfMatrix ctm = state.ctm;
        switch (operator) {
            case "m" -> path.move(ctm, operands.number(0), operands.number(1));
            case "l" -> path.line(ctm, operands.number(0), operands.number(1));
            case "c" -> path.curve(ctm, operands.number(4), operands.number(5));
            case "v", "y" -> path.curve(ctm, operands.number(2), operands.number(3));
            case "re" ->
                path.rectangle(
                        ctm,
                        new float[] {operands.number(0), operands.number(1)},
                        operands.number(2),
                        operands.number(3));
            case "h" -> path.close();
            case "S" -> paint(false, true);
            case "s" -> {
                path.close();
                paint(false, true);
            }
            case "f", "F", "f*" -> paint(true, false);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                path.close();
                paint(true, true);
            }
            case "n" -> path.end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paint(boolean fill, boolean stroke) throws ReadingException {
        if (!marks.isHidden()) {
            if (fill) {
                path.fill(state);
            }
            if (stroke) {
                path.stroke(state);
            }
        }
        path.end();
    }

    private boolean state(String operator) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> state = states.isEmpty() ? state : states.pop();
            case "cm" -> state.ctm = operands.matrix().then(state.ctm);
            case "w" -> state.lineWidth = operands.number(0);
            case "gs" -> setGraphics(operands.name(0));
            case "Tc" -> state.charSpacing = operands.number(0);
            case "Tw" -> state.wordSpacing = operands.number(0);
            case "Tz" -> state.stretch = operands.number(0) / 100;
            case "TL" -> state.leading = operands.number(0);
            case "Tr" -> state.renderMode = (int) operands.number(0);
            case "Ts" -> state.rise = operands.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void save() {
        // A damaged stream may save without end; the states below the limit are then shared.
        if (states.size() < MAX_STATES) {
            states.push(state);
            state = state.copy();
        }
    }

    private void setGraphics(@Nullable COSName name) {
        COSDictionary set = resource(COSName.EXT_G_STATE, name);
        if (set != null && set.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
            state.transparent = alpha.floatValue() <= 0;
        }
    }

    private boolean color(String operator) {
        List<COSBase> values = operands.all();
        switch (operator) {
            case "g", "rg", "k" -> state.fill = PdfColor.BLACK.with(values);
            case "G", "RG", "K" -> state.stroke = PdfColor.BLACK.with(values);
            case "sc", "scn" -> state.fill = state.fill.with(values);
            case "SC", "SCN" -> state.stroke = state.stroke.with(values);
            case "cs" -> state.fill = space(operands.name(0));
            case "CS" -> state.stroke = space(operands.name(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private PdfColor space(@Nullable COSName name) {
        return name == null ? PdfColor.BLACK : PdfColor.space(name, resources);
    }

    private void content(String operator) throws IOException {
        switch (operator) {
            case "Do" -> draw(operands.name(0));
            case "BI" -> image();
            case "BMC", "BDC" -> marks.begin(operands.name(0), properties());
            case "EMC" -> marks.end();
            default -> {
                // Clipping, shading and the rest leave neither text nor lines.
            }
        }
    }

    private @Nullable COSDictionary properties() {
        if (operands.size() < 2) {
            return null;
        }
        return operands.last() instanceof COSDictionary inline
                ? inline
                : resource(COSName.PROPERTIES, operands.name(1));
    }

    private void draw(@Nullable COSName name) throws IOException {
        COSDictionary object = resource(COSName.XOBJECT, name);
        if (!(object instanceof COSStream stream) || marks.isHidden() || marks.isOff(stream)) {
            return;
        }
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.FORM.equals(kind)) {
            runForm(stream, formMatrix(stream));
        } else if (COSName.IMAGE.equals(kind)) {
            image();
        }
    }

    static PdfMatrix formMatrix(COSDictionary form) {
        COSArray array = form.getCOSArray(COSName.MATRIX);
        if (array == null) {
            return PdfMatrix.IDENTITY;
        }
        PdfOperands numbers = new PdfOperands();
        array.forEach(numbers::add);
        return numbers.matrix();
    }

    /** Some programs print lines as pictures one dot high. */
    private void image() throws ReadingException {
        PdfMatrix m = state.ctm;
        float x = Math.abs(m.a()) + Math.abs(m.c());
        float y = Math.abs(m.b()) + Math.abs(m.d());
        if (Math.min(x, y) <= IMAGE_LINE) {
            PdfBox area = new PdfBox(
                    Math.min(m.x(0, 0), m.x(1, 1)),
                    Math.min(m.y(0, 0), m.y(1, 1)),
                    Math.max(m.x(0, 0), m.x(1, 1)),
                    Math.max(m.y(0, 0), m.y(1, 1)));
            page.addArea(area, false);
        } else {
            page.addImage();
        }
    }

    private @Nullable COSDictionary resource(COSName category, @Nullable COSName name) {
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(category);
        return named == null || name == null ? null : named.getCOSDictionary(name);
    }
}
