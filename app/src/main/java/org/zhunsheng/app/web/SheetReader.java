package org.zhunsheng.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a list from the first sheet of an {@code .xlsx}: its first row names the columns, in any order. */
public final class SheetReader {
    private static final int MOST_BYTES = 8 << 20;
    private static final long MOST_UNPACKED = 128L << 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 1_000;
    private static final int BUFFER = 1 << 16;

    private final List<SheetColumn> columns;
    private final int mostRows;

    /** A reader of lists with these columns and at most so many rows. */
    public SheetReader(List<SheetColumn> columns, int mostRows) {
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
    }

    /** The rows below the headings; those without any text are passed over. */
    public List<SheetRow> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.of(ProblemCode.TOO_LARGE);
        }
        weigh(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows(rows);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | IOException damaged) {
            throw Refusal.of(ProblemCode.FILE_REFUSED).saying("web.sheetDamaged");
        }
    }

    /** Unpacks it once for the scales, so that a small file cannot become a large one in memory. */
    private static void weigh(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                            throw Refusal.of(ProblemCode.TOO_LARGE);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusal.of(ProblemCode.FILE_REFUSED).saying("web.sheetDamaged");
        }
    }

    private List<SheetRow> rows(Stream<Row> stream) {
        List<SheetRow> rows = new ArrayList<>();
        Map<Integer, String> places = new HashMap<>();
        stream.forEach(row -> {
            if (places.isEmpty()) {
                places.putAll(headings(row));
                return;
            }
            SheetRow read = row(row, places);
            if (isFilled(read)) {
                if (rows.size() == mostRows) {
                    throw Refusal.of(ProblemCode.TOO_LARGE).saying("web.sheetRows", mostRows);
                }
                rows.add(read);
            }
        });
        if (places.isEmpty()) {
            throw Refusal.of(ProblemCode.FILE_REFUSED).saying("web.sheetDamaged");
        }
        return rows;
    }

    /** What an export says at its end is no row. */
    private static boolean isFilled(SheetRow row) {
        List<String> filled =
                row.values().values().stream().filter(text -> !text.isEmpty()).toList();
        return !filled.isEmpty() && !(filled.size() == 1 && ListExport.isEnd(filled.getFirst()));
    }

    private Map<Integer, String> headings(Row row) {
        Map<Integer, String> places = new HashMap<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            String heading = text(row, i).toLowerCase(Locale.ROOT);
            for (SheetColumn column : columns) {
                if (column.headings().stream()
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(heading))) {
                    places.putIfAbsent(i, column.name());
                }
            }
        }
        String missing = columns.stream()
                .filter(column -> column.wanted() && !places.containsValue(column.name()))
                .map(column -> column.headings().getFirst())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.of(ProblemCode.FILE_REFUSED).saying("web.sheetHeadings", missing);
        }
        return places;
    }

    private static SheetRow row(Row row, Map<Integer, String> places) {
        Map<String, String> values = new HashMap<>();
        places.forEach((place, name) -> values.put(name, text(row, place)));
        return new SheetRow(row.getRowNum(), values);
    }

    private static String text(Row row, int place) {
        String text = place < row.getCellCount() ? row.getCellText(place) : "";
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text.strip();
    }
}
