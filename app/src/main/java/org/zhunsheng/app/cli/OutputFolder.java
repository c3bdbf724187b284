package org.zhunsheng.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunsheng.issuing.IssuingException;

/**
 * Writes each reading to a file of its own in a folder: all of it or nothing, and never over an input. A file is named
 * after its input without the ending ({@code a.docx} becomes {@code a.json}), with it where inputs differ in nothing
 * else ({@code a.docx.json}, {@code a.pdf.json}), and numbered where that is not enough. Results of an earlier run are
 * replaced.
 */
final class OutputFolder implements Destination {
    private final Path folder;
    private final String ending;
    private final Form form;
    private final Set<Path> taken = new HashSet<>();
    private final Map<String, Integer> stems = new HashMap<>();

    /** @param ending of the files, with its dot */
    OutputFolder(Path folder, String ending, Form form, List<Input> inputs) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ending = ending;
        this.form = form;
        for (Input input : inputs) {
            if (input.path() != null) {
                taken.add(real(input.path()));
                stems.merge(stem(input.path()), 1, Integer::sum);
            }
        }
    }

    @Override
    public void take(Input input, Product product) throws OutputException, IssuingException {
        Path target = target(input);
        try {
            Files.createDirectories(folder);
            writeWhole(product, target);
        } catch (IssuingException refused) {
            throw refused;
        } catch (IOException unwritable) {
            throw new OutputException(target.toString(), unwritable);
        }
    }

    private void writeWhole(Product product, Path target) throws IOException {
        Path unfinished = Files.createTempFile(folder, ".zhunsheng-", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                form.write(product, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path target(Input input) {
        Path file = input.path() == null ? Path.of("unnamed") : input.path();
        String stem = stem(file);
        String name = stems.getOrDefault(stem, 1) > 1 ? String.valueOf(file.getFileName()) : stem;
        Path target = folder.resolve(name + ending);
        for (int number = 2; !taken.add(real(target)); number++) {
            target = folder.resolve(name + "-" + number + ending);
        }
        return target;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.toAbsolutePath().normalize();
        }
    }
}
