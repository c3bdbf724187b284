package org.zhunsheng.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file that is good before it is spoiled.
 *
 * @param name as messages call it
 * @param bytes its content
 */
record Sample(String name, byte[] bytes) {

    /** What a file is made of, which decides how it can be spoiled so that it stays interesting. */
    enum Make {
        /** Characters all through. */
        TEXT,
        /** Characters with tags. */
        MARKUP,
        /** A zip container of XML parts. */
        ZIP,
        /** Anything else. */
        BINARY
    }

    Make make() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "md", "tsv", "json" -> Make.TEXT;
            case "html", "htm" -> Make.MARKUP;
            case "docx", "xlsx" -> Make.ZIP;
            default -> Make.BINARY;
        };
    }

    /** Every sample, corpus document and, where they lie beside the project, every shared document, in a fixed order. */
    static List<Sample> all() throws IOException {
        Path root = Path.of(System.getProperty("zhunsheng.root", ".."));
        Path shared = Path.of(
                System.getProperty("zhunsheng.shared", root.resolve("../shared").toString()));
        List<Sample> samples = new ArrayList<>();
        for (Path folder : List.of(
                root.resolve("samples"),
                root.resolve("documents/src/test/resources/corpus"),
                shared.resolve("seeds"),
                shared.resolve("documents"))) {
            addFolder(folder, samples);
        }
        if (samples.isEmpty()) {
            throw new IOException("no samples under " + root.toAbsolutePath());
        }
        return samples;
    }

    private static void addFolder(Path folder, List<Sample> samples) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.getFileName() + "/" + file.getFileName();
                if (!name.contains("NOTES") && !name.contains("README") && !name.endsWith("floors.tsv")) {
                    samples.add(new Sample(name, Files.readAllBytes(file)));
                }
                if (name.endsWith(".pdf")) {
                    samples.add(new Sample(name, unpacked(Files.readAllBytes(file))));
                }
            }
        }
    }

    /** A PDF with its streams in the open: a flipped bit then changes an operator and not just a checksum. */
    private static byte[] unpacked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key);
                if (object != null && object.getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        if (!COSName.FLATE_DECODE.equals(stream.getItem(COSName.FILTER))) {
            return;
        }
        byte[] plain;
        try (var in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        try (var out = stream.createOutputStream()) {
            out.write(plain);
        }
    }
}
