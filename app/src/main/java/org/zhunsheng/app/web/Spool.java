package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An answer that is written into a temporary file first. Whoever receives it may be slow, and must hold neither memory nor a
 * connection of the database meanwhile.
 */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final OutputStream out;

    public Spool() throws IOException {
        this.file = Files.createTempFile("zhunsheng-answer", ".tmp");
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Where it is written. */
    public OutputStream out() {
        return out;
    }

    /** Sends what was written, to be kept as a file. */
    public void send(HttpServletResponse response, String type, String name) throws IOException {
        out.close();
        response.setContentType(type);
        response.setHeader("Content-Disposition", SafeName.attachment(name));
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    /** Sends the workbook that was written, called like the list that it holds. */
    public void sendWorkbook(HttpServletResponse response, String list) throws IOException {
        send(response, SheetWriter.XLSX.toString(), list + ".xlsx");
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
