package org.zhunsheng.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * What reading needs of a font: which characters its codes mean and how wide they are. The outlines, which PDFBox
 * parses for every font, are not needed for that, nor are the fonts of this machine.
 */
interface PdfFont {

    /** Takes the next code off a string. */
    int readCode(ByteArrayInputStream string) throws IOException;

    /** What a code stands for. */
    Shape shape(int code, int bytes) throws IOException;

    /** Whether its text runs from top to bottom. */
    boolean isVertical();

    /**
     * A glyph.
     *
     * @param text its characters; {@value #UNKNOWN} where the font does not tell
     * @param advance its width, or its height in vertical text, in parts of the font size
     */
    record Shape(String text, float advance) {
        /** The replacement character: something is printed here, but its character is not known. */
        static final String UNKNOWN = "\uFFFD";
    }
}
