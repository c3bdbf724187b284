package org.zhunsheng.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that nobody should send and somebody will. */
final class BadFiles {
    static final Path SAMPLES = Path.of(System.getProperty("zhunsheng.root", ".."), "samples");
    private static final String PASSWORD = "secret";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int BLOCK = 1 << 20;

    private BadFiles() {}

    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    static byte[] half(String sample) throws IOException {
        byte[] whole = sample(sample);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A .docx or .xlsx as Office saves it with a password to open. */
    static byte[] protectedPackage(String sample) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(sample(sample));
            }
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] protectedDoc(String sample) throws IOException {
        try (InputStream in = new ByteArrayInputStream(sample(sample));
                HWPFDocument document = new HWPFDocument(in)) {
            return withPassword(document::write);
        }
    }

    static byte[] protectedXls(String sample) throws IOException {
        try (InputStream in = new ByteArrayInputStream(sample(sample));
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            return withPassword(workbook::write);
        }
    }

    /** Something that writes itself. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] withPassword(Written document) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.to(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A PDF of one empty page, as a scanner without text recognition leaves it, with or without a password. */
    static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] docx(String declaration, String body) {
        return zip(Map.of(
                "_rels/.rels",
                relations("officeDocument", "word/document.xml"),
                "word/document.xml",
                declaration + "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>"));
    }

    /** An .xlsx of one sheet with these rows. */
    static byte[] xlsx(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='" + RELATION.substring(0, RELATION.length() - 1)
                        + "'><sheets><sheet name='表' sheetId='1' r:id='r'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + SHEET + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    /** A cell of text. */
    static String cell(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** Two gigabytes of paragraphs in two megabytes. */
    static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='" + WORD + "'><w:body>").getBytes(UTF_8));
            byte[] block = "<w:p/>  ".repeat(BLOCK / 8).getBytes(UTF_8);
            for (int i = 0; i < 2048; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r'"
                + " Type='" + RELATION + type + "' Target='" + target + "'/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
