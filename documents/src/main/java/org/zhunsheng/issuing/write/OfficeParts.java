package org.zhunsheng.issuing.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, one after the other. No part has a date of its own: the same document gives the same bytes. */
final class OfficeParts {
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    /** XML comes in small pieces, and packing each of them by itself takes longer than writing them. */
    private final OutputStream unpacked;

    OfficeParts(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        unpacked = new BufferedOutputStream(zip, BUFFER);
    }

    /** Begins a part, which the next one ends. */
    OutputStream part(String name) throws IOException {
        unpacked.flush();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        return unpacked;
    }

    /** A part that is the same in every file. */
    void part(String name, String xml) throws IOException {
        String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
        part(name).write(whole.getBytes(StandardCharsets.UTF_8));
    }

    void end() throws IOException {
        unpacked.flush();
        zip.finish();
        zip.flush();
    }
}
