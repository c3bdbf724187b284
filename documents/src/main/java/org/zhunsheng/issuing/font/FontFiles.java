package org.zhunsheng.issuing.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;

/** Finds font files, the best first, and opens them. */
final class FontFiles {
    private static final String PREFERRED = "preferred-fonts.txt";
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf", "otc");
    private static final Pattern MAINLAND = Pattern.compile("(?i:sc|cn|gb|hans)(?:-|$)");
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 2_000;

    private FontFiles() {}

    /** Where the systems that offices use keep their fonts. */
    static List<Path> standardFolders() {
        String home = System.getProperty("user.home", ".");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        boolean onWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        List<Path> folders = onWindows
                ? List.of(Path.of(windows, "Fonts"), Path.of(home, "AppData", "Local", "Microsoft", "Windows", "Fonts"))
                : List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of(home, ".fonts"),
                        Path.of(home, ".local/share/fonts"),
                        Path.of("/System/Library/Fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of(home, "Library/Fonts"));
        return folders.stream().filter(Files::isDirectory).toList();
    }

    /** The font files of folders: those that the list of preferred fonts names, in its order, then the others. */
    static List<Path> in(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            collect(folder, files);
        }
        List<String> preferred = preferred();
        files.sort(Comparator.comparingInt((Path file) -> rank(file, preferred)).thenComparing(Path::toString));
        return files;
    }

    private static void collect(Path folder, List<Path> files) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (ENDINGS.contains(ending(file))) {
                                files.add(file);
                            }
                            return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                            return FileVisitResult
                                    .SKIP_SUBTREE; // a folder that nobody may look into has no font for us
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.toString(), unreadable);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static int rank(Path file, List<String> preferred) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (int i = 0; i < preferred.size(); i++) {
            if (name.startsWith(preferred.get(i))) {
                return i;
            }
        }
        return preferred.size();
    }

    private static List<String> preferred() {
        try (InputStream in = FontFiles.class.getResourceAsStream(PREFERRED)) {
            if (in == null) {
                throw new IllegalStateException(PREFERRED + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PREFERRED, unreadable);
        }
    }

    /**
     * The font of a file, of several the one with the mainland's forms of characters; {@code null} where none may be embedded.
     *
     * @throws IssuingException {@code BROKEN_FONT} where it is no font
     */
    static @Nullable Outlines open(Path file) throws IOException {
        try {
            List<TrueTypeFont> fonts = new ArrayList<>();
            switch (ending(file)) {
                case "ttc", "otc" -> new TrueTypeCollection(file.toFile()).processAllFonts(font -> better(font, fonts));
                case "otf" -> better(new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())), fonts);
                default -> better(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())), fonts);
            }
            return fonts.isEmpty() ? null : new Outlines(fonts.getFirst());
        } catch (IOException | RuntimeException broken) {
            throw new IssuingException(
                    IssuingException.Code.BROKEN_FONT,
                    "字体文件 " + file + " 无法使用（" + broken.getMessage() + "）。请重新安装，或用 --font 指定其他字体文件。",
                    "the font file " + file + " cannot be used (" + broken.getMessage()
                            + "). Install it again, or name another one with --font.",
                    broken);
        }
    }

    /** Keeps the first font of a file, or a later one of the mainland. */
    private static void better(TrueTypeFont font, List<TrueTypeFont> kept) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        boolean restricted = metrics != null && (metrics.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0;
        boolean drawn =
                font.getTableMap().containsKey("glyf") || font.getTableMap().containsKey("CFF ");
        if (!restricted
                && drawn
                && (kept.isEmpty() || MAINLAND.matcher(font.getName()).find())) {
            kept.clear();
            kept.add(font);
        }
    }
}
