package org.zhunsheng.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;

/** A data package in a folder of its own. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Writes all editions in force. The files take the places of those of an earlier package when all of them are written,
     * each as a whole, the one that describes them last; other files of the folder stay.
     */
    public static void write(Path folder, Editions editions, DataPackage.About about) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, ".zhunsheng-");
        List<Path> files = new ArrayList<>();
        try {
            write(editions, unfinished, files, about);
            for (Path file : files) {
                Files.move(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.delete(unfinished);
        }
    }

    private static void write(Editions editions, Path folder, List<Path> files, DataPackage.About about)
            throws IOException {
        DataPackage data = new DataPackage(
                name -> {
                    Path file = folder.resolve(name);
                    files.add(file);
                    return new BufferedOutputStream(Files.newOutputStream(file));
                },
                "",
                about);
        try (data) {
            List<EditionHead> heads = editions.inForce().stream()
                    .sorted(Comparator.comparing(DataFolder::name))
                    .toList();
            for (EditionHead head : heads) {
                Edition edition =
                        editions.find(head.publication(), head.number()).orElseThrow();
                data.add(edition, name(head));
            }
            data.finish();
        }
    }

    private static String name(EditionHead head) {
        return String.join(
                "-",
                head.department().region(),
                head.department().name(),
                String.valueOf(head.year().year()),
                head.matter().name().toLowerCase(Locale.ROOT));
    }
}
