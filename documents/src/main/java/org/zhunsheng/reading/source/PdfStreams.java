package org.zhunsheng.reading.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams within bounds: PDFBox's own way unpacks whatever a few compressed bytes ask for. */
final class PdfStreams {
    /** The content of one page, or one table of a font. Real ones stay far below a megabyte. */
    private static final int MAX_BYTES = 64 << 20;

    private static final int MAX_FILTERS = 4;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DICTIONARY_BYTES = 512;

    private PdfStreams() {}

    /**
     * The unpacked bytes of a stream.
     *
     * @throws ReadingException LIMIT where it unpacks to more than any page needs
     */
    static byte[] unpack(COSStream stream, PdfBudget budget) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.size() > MAX_FILTERS) {
            throw ReadingException.tooLarge(budget.name(), "filters of a stream", MAX_FILTERS);
        }
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            Bounded out = new Bounded(budget, bytes.length * 3);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out, stream, i);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /**
     * Refuses a file whose tables of objects unpack to more than memory holds. PDFBox unpacks them when it opens the
     * file, so they are measured before.
     */
    static void checkObjectStreams(byte[] file, PdfBudget budget) throws ReadingException {
        long total = 0;
        for (int at = find(file, 0); at >= 0; at = find(file, at)) {
            String dictionary = new String(
                    file,
                    Math.max(0, at - DICTIONARY_BYTES),
                    Math.min(at, DICTIONARY_BYTES),
                    StandardCharsets.ISO_8859_1);
            String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
            if (own.contains("/ObjStm") || own.contains("/XRef")) {
                total += inflatedSize(file, at, budget);
                if (total > MAX_BYTES) {
                    throw ReadingException.tooLarge(budget.name(), "unpacked object bytes", MAX_BYTES);
                }
            }
        }
    }

    /** The place after the next {@code stream} keyword that opens a stream, or -1. */
    private static int find(byte[] file, int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                boolean closes = i >= 3 && file[i - 1] == 'd' && file[i - 2] == 'n' && file[i - 3] == 'e';
                if (!closes) {
                    return i + STREAM.length;
                }
            }
        }
        return -1;
    }

    private static long inflatedSize(byte[] file, int at, PdfBudget budget) throws ReadingException {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        long total = 0;
        try {
            inflater.setInput(file, start, file.length - start);
            byte[] sink = new byte[1 << 16];
            int more = inflater.inflate(sink);
            while (more > 0 && total <= MAX_BYTES) {
                total += more;
                budget.checkTime();
                more = inflater.inflate(sink);
            }
            return total;
        } catch (DataFormatException e) {
            // Not deflated, or encrypted: what counts is how much came out before.
            return total;
        } finally {
            inflater.end();
        }
    }

    /** Takes no more bytes than a page needs. */
    private static final class Bounded extends ByteArrayOutputStream {
        private final PdfBudget budget;

        Bounded(PdfBudget budget, int size) {
            super(Math.clamp(size, 256, 1 << 20));
            this.budget = budget;
        }

        @Override
        public synchronized void write(int b) {
            check(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            check(length);
            super.write(bytes, offset, length);
        }

        private void check(int more) {
            if (count + more > MAX_BYTES) {
                throw new UncheckedIOException(
                        ReadingException.tooLarge(budget.name(), "unpacked stream bytes", MAX_BYTES));
            }
        }
    }
}
