package org.zhunsheng.app.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhunsheng.issuing.write.ListSheets;

/**
 * Writes a list as an {@code .xlsx}, a row at a time. Every cell is of the type of texts and marked as one where it begins like
 * a formula, so that no spreadsheet calculates it, even after somebody has touched it.
 */
public final class SheetWriter {
    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 24;
    /** No cell of a spreadsheet holds more. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "…";

    private final Kept out = new Kept();
    private final ListSheets sheet;

    /** Begins a list with its heads. */
    public SheetWriter(List<String> heads) {
        this.sheet = new ListSheets(
                out,
                "1",
                heads.stream().map(head -> new ListSheets.Column(head, WIDTH)).toList());
    }

    /** Another row. What a cell cannot hold ends with an ellipsis. */
    public void row(List<String> cells) throws IOException {
        sheet.beginRow();
        for (String cell : cells) {
            sheet.text(fitting(cell));
        }
        sheet.endRow();
    }

    /** Never ends within a character. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Ends the list; the workbook. */
    public Resource finished() throws IOException {
        sheet.end();
        return out.whole();
    }

    /** Bytes that are sent as they were written, without another copy of them. */
    private static final class Kept extends ByteArrayOutputStream {
        Resource whole() {
            return new InputStreamResource(() -> new ByteArrayInputStream(buf, 0, count), "a list") {
                @Override
                public long contentLength() {
                    return count;
                }
            };
        }
    }

    /** An answer with a list to keep. */
    public ResponseEntity<Resource> answer(String fileName) throws IOException {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(fileName + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(finished());
    }

    /** An answer with a short list to keep. */
    public static ResponseEntity<Resource> answer(String fileName, List<String> heads, List<List<String>> rows)
            throws IOException {
        SheetWriter sheet = new SheetWriter(heads);
        for (List<String> row : rows) {
            sheet.row(row);
        }
        return sheet.answer(fileName);
    }
}
