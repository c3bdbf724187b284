package org.zhunsheng.issuing.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.issuing.IssuingException;

/** The layouts that come with the product, and layout files from outside. */
public final class Layouts {
    private static final String FOLDER = "/org/zhunsheng/issuing/layouts/";
    private static final String INDEX = "index.txt";
    private static final String ENDING = ".yaml";
    private static final long LONGEST_FILE = 1L << 20;

    private Layouts() {}

    /** The ids of the layouts of the product, in the order of their index. */
    public static List<String> ids() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource(INDEX), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
        }
    }

    /** All layouts of the product. */
    public static List<Layout> all() throws IOException {
        List<Layout> layouts = new ArrayList<>();
        for (String id : ids()) {
            layouts.add(find(id));
        }
        return layouts;
    }

    /**
     * A layout by its id.
     *
     * @throws IssuingException {@code UNKNOWN_LAYOUT}
     */
    public static Layout find(String id) throws IOException {
        if (!ids().contains(id)) {
            throw IssuingException.unknownLayout(id);
        }
        try (InputStream in = resource(id + ENDING)) {
            return LayoutFile.read(id + ENDING, in);
        }
    }

    /**
     * A layout from a file of a province or a county.
     *
     * @throws IssuingException {@code UNKNOWN_LAYOUT} where there is no such file, {@code BROKEN_LAYOUT} where it cannot be
     *     understood
     */
    public static Layout load(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw IssuingException.unknownLayout(file.toString());
        }
        if (Files.size(file) > LONGEST_FILE) {
            throw IssuingException.brokenLayout(name, "/", "文件过大", "the file is too large");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return LayoutFile.read(name, in);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Layouts.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(name + " is missing from the program");
        }
        return in;
    }
}
