package org.zhunsheng.issuing.font;

import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A font of a few glyphs in the Compact Font Format (Adobe Technical Note 5176), as PDF embeds it: the glyphs are numbered
 * from 0 in the given order, the first one stands for what is missing. Any outline font becomes one, whatever its own format.
 */
public final class CffSubset {
    private static final int HEADER_SIZE = 4;
    private static final int OFFSET_SIZE = 4;
    /** The first number of a string of the font's own; those below are standard. */
    private static final int FIRST_STRING = 391;

    private CffSubset() {}

    /**
     * A glyph.
     *
     * @param width in thousandths of an em
     * @param contours in the same measure
     */
    public record Glyph(int width, Path2D contours) {}

    /** The bytes of the font. */
    public static byte[] of(String name, List<Glyph> glyphs) throws IOException {
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = index(
                List.of("Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));
        byte[] noSubroutines = {0, 0};
        byte[] charset = charset(glyphs.size());
        byte[] select = select(glyphs.size());
        byte[] shapes = index(glyphs.stream().map(CharString::of).toList());
        byte[] privates =
                new CffDict().number(0).operator(20).number(0).operator(21).bytes();

        int topSize = index(List.of(top(glyphs.size(), new int[4]))).length;
        int start = HEADER_SIZE + names.length + topSize + strings.length + noSubroutines.length;
        int selectAt = start + charset.length;
        int shapesAt = selectAt + select.length;
        int privateAt = shapesAt + shapes.length;
        int fontsAt = privateAt + privates.length;
        byte[] fonts = index(List.of(new CffDict()
                .number(privates.length)
                .number(privateAt)
                .operator(18)
                .bytes()));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {1, 0, HEADER_SIZE, OFFSET_SIZE});
        out.write(names);
        out.write(index(List.of(top(glyphs.size(), new int[] {start, shapesAt, fontsAt, selectAt}))));
        out.write(strings);
        out.write(noSubroutines);
        out.write(charset);
        out.write(select);
        out.write(shapes);
        out.write(privates);
        out.write(fonts);
        return out.toByteArray();
    }

    /** @param at where charset, shapes, fonts and their selection lie */
    private static byte[] top(int glyphs, int[] at) {
        return new CffDict()
                .number(FIRST_STRING)
                .number(FIRST_STRING + 1)
                .number(0)
                .escaped(30)
                .number(glyphs)
                .escaped(34)
                .number(-200)
                .number(-300)
                .number(1200)
                .number(1100)
                .operator(5)
                .number(at[0])
                .operator(15)
                .number(at[1])
                .operator(17)
                .number(at[2])
                .escaped(36)
                .number(at[3])
                .escaped(37)
                .bytes();
    }

    /** All glyphs but the first have the numbers from 1 on. */
    private static byte[] charset(int glyphs) {
        int left = Math.max(0, glyphs - 2);
        return new byte[] {2, 0, 1, (byte) (left >> 8), (byte) left};
    }

    /** All glyphs are of the one font. */
    private static byte[] select(int glyphs) {
        return new byte[] {3, 0, 1, 0, 0, 0, (byte) (glyphs >> 8), (byte) glyphs};
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(items.size() >> 8);
        out.write(items.size());
        out.write(OFFSET_SIZE);
        int offset = 1;
        offset(out, offset);
        for (byte[] item : items) {
            offset += item.length;
            offset(out, offset);
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void offset(ByteArrayOutputStream out, int offset) {
        out.write(offset >> 24);
        out.write(offset >> 16);
        out.write(offset >> 8);
        out.write(offset);
    }
}
