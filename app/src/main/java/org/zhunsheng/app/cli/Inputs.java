package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the arguments of a command mean: files, folders with everything readable below them, and patterns
 * that the shell left alone. Each file comes once, however often it is named; what is not there comes too, so that its
 * absence is reported in its turn.
 */
final class Inputs {

    /** By name, for folders only: a file that is named outright is read whatever it is called. */
    private static final Set<String> READABLE = Set.of(
            "docx", "doc", "xlsx", "xls", "pdf", "html", "htm", "mht", "txt", "tsv", "csv", "md", "json", "wps", "et");

    private static final int DEEPEST_FOLDER = 64;

    private final Map<Object, Input> found = new LinkedHashMap<>();
    private int skipped;

    private Inputs() {}

    /** What the arguments mean, in their order; the files of a folder or a pattern by name. */
    static Inputs of(List<String> arguments) throws IOException {
        Inputs inputs = new Inputs();
        for (String argument : arguments) {
            inputs.addArgument(argument);
        }
        return inputs;
    }

    List<Input> list() {
        return List.copyOf(found.values());
    }

    /** How many files of folders were passed over because of their type. */
    int skipped() {
        return skipped;
    }

    private void addArgument(String argument) throws IOException {
        Path path = pathOf(argument);
        if (path != null && Files.isDirectory(path)) {
            addFolder(path);
        } else if (path == null || Files.exists(path) || !addMatches(argument)) {
            add(new Input(argument, path, true));
        }
    }

    private static @Nullable Path pathOf(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException impossibleName) {
            return null; // reported when its turn to be read comes
        }
    }

    private void addFolder(Path folder) throws IOException {
        int before = found.size();
        int skippedBefore = skipped;
        List<Path> files = filesBelow(folder, file -> true);
        for (Path file : files) {
            if (READABLE.contains(extension(file))) {
                add(new Input(file.toString(), file, false));
            } else {
                skipped++;
            }
        }
        if (found.size() == before && (files.isEmpty() || skipped - skippedBefore == files.size())) {
            add(new Input(folder.toString(), folder, true)); // reading a folder says that nothing readable is in it
        }
    }

    private boolean addMatches(String pattern) throws IOException {
        int wild = firstWildcard(pattern);
        if (wild < 0) {
            return false;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        PathMatcher matcher;
        try {
            matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern.substring(slash + 1));
        } catch (PatternSyntaxException notAPattern) {
            return false; // then it is a name, and one that does not exist
        }
        List<Path> matches = Files.isDirectory(folder)
                ? filesBelow(folder, file -> matcher.matches(folder.relativize(file)))
                : List.of();
        matches.forEach(file -> {
            Path shown = slash < 0 ? folder.relativize(file) : file;
            add(new Input(shown.toString(), shown, true));
        });
        return !matches.isEmpty();
    }

    private static int firstWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void add(Input input) {
        Object identity = input.name();
        if (input.path() != null) {
            try {
                identity = input.path().toRealPath();
            } catch (IOException absent) {
                identity = input.path().toAbsolutePath().normalize();
            }
        }
        found.putIfAbsent(identity, input);
    }

    /** Visible files below a folder, by name. Lock files of an open office program begin with {@code ~$}. */
    private static List<Path> filesBelow(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new HashSet<>(), DEEPEST_FOLDER, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                return below.equals(folder) || !isHidden(below)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                files.add(file); // reading it says why
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path below, @Nullable IOException unreadable) {
                if (unreadable != null) {
                    files.add(below);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
