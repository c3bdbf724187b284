package org.zhunsheng.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.site.download.Downloads;

/** Sites that tests write, and what is in them. */
final class SiteFiles {
    static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private SiteFiles() {}

    static FirstEditions editions(@Nullable String region) {
        return new FirstEditions(new FirstEditions.Given(region, null, null, DAY));
    }

    static PerformanceDocument sample(String name) throws IOException {
        Path file = Path.of(System.getProperty("zhunsheng.root", ".."), "samples", name);
        return PerformanceReader.standard(Limits.STANDARD)
                .readAll(SourceFile.load(file, Limits.STANDARD), null)
                .getFirst()
                .document();
    }

    static PerformanceDocument json(String json) throws IOException {
        return DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "made")
                .document();
    }

    static void write(Editions editions, Path folder) throws IOException {
        write(editions, folder, EnumSet.of(FileKind.DOCX, FileKind.XLSX, FileKind.HTML));
    }

    static void write(Editions editions, Path folder, Set<FileKind> kinds) throws IOException {
        new SiteWriter(editions, new Downloads(new FontShelf(List.of()), kinds), DataPackage.About.UNLICENSED)
                .write(folder);
    }

    /** All files by their ways from the folder; what lies in archives as files of its own as well. */
    static SortedMap<String, byte[]> of(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString();
                files.put(name, bytes);
                if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                    unpack(name, bytes, files);
                }
            }
        }
        return files;
    }

    private static void unpack(String name, byte[] archive, SortedMap<String, byte[]> files) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(archive);
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(name + "!" + entry.getName(), in.readAllBytes());
            }
        }
    }
}
