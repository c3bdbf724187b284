package org.zhunsheng.issuing.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;

/**
 * The fonts that characters are taken from: the named ones, then the usual Chinese ones of this machine, then whatever else
 * lies there. A font is opened when the ones before it lack a character. One shelf serves all threads.
 */
public final class FontShelf {
    /** A character that ordinary Chinese text has and that a font without Chinese lacks. */
    private static final int CHINESE = '国';

    private final List<Path> unopened = new ArrayList<>();
    private final List<Outlines> open = new ArrayList<>();
    private final Map<Integer, Outlines> known = new HashMap<>();
    private final List<Path> folders;

    /**
     * A shelf for this machine.
     *
     * @param own font files that come before all others
     */
    public FontShelf(List<Path> own) {
        this(own, FontFiles.standardFolders());
    }

    /**
     * A shelf with folders of its own.
     *
     * @param folders that are searched after the files
     */
    public FontShelf(List<Path> own, List<Path> folders) {
        this.folders = List.copyOf(folders);
        unopened.addAll(own);
        unopened.addAll(FontFiles.in(folders));
    }

    /**
     * The font that has a character.
     *
     * @throws IssuingException {@code MISSING_FONT} where no font has it
     */
    public synchronized Outlines of(int codePoint) throws IOException {
        Outlines found = known.get(codePoint);
        if (found == null) {
            found = find(codePoint);
            if (found == null) {
                throw missing(codePoint);
            }
            known.put(codePoint, found);
        }
        return found;
    }

    private @Nullable Outlines find(int codePoint) throws IOException {
        for (Outlines font : open) {
            if (font.glyph(codePoint) != 0) {
                return font;
            }
        }
        for (Path file : unopened) {
            Outlines font = FontFiles.open(file);
            if (font != null && font.glyph(codePoint) != 0) {
                open.add(font); // one that does not help is not kept: open fonts take tens of megabytes
                unopened.remove(file);
                return font;
            }
        }
        return null;
    }

    private IssuingException missing(int codePoint) throws IOException {
        boolean chinese = codePoint == CHINESE || find(CHINESE) != null;
        String character = "“" + Character.toString(codePoint) + "”（U+%04X）".formatted(codePoint);
        String where = folders.isEmpty() ? "—" : folders.toString();
        return new IssuingException(
                IssuingException.Code.MISSING_FONT,
                (chinese ? "没有字体包含字符" + character : "没有找到中文字体（查找位置：" + where + "）")
                        + "。请安装含有该字符的字体（如 Noto Serif CJK、宋体），或用 --font（服务器上为设置项 font）指定字体文件；也可改用 docx。",
                (chinese
                                ? "no font has the character " + Character.toString(codePoint)
                                        + " (U+%04X)".formatted(codePoint)
                                : "no Chinese font was found in " + where)
                        + ". Install one that has it (Noto Serif CJK, SimSun), name a font file with --font (on a server: the"
                        + " setting font), or issue docx.",
                null);
    }
}
