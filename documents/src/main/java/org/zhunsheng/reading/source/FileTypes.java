package org.zhunsheng.reading.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells from its bytes what a file is. Names lie: web pages are published as .doc, workbooks as .txt. */
final class FileTypes {
    private static final int PDF_WITHIN = 1024;
    private static final int HTML_WITHIN = 8192;
    private static final int JSON_WITHIN = 65_536;
    private static final Pattern JSON_FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"zhunsheng/");
    private static final Pattern HTML_TAG =
            Pattern.compile("<(!doctype\\s+html|html|head|body|table|div|meta|title|p|span|center)[\\s>/]");
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** How other types begin that would pass for text but hold none that a person reads. */
    private static final List<String> UNREADABLE = List.of("%!PS", "%PDF-X", "MIME-Version:");

    private FileTypes() {}

    /**
     * What the content is.
     *
     * @throws ReadingException where it is empty, protected, damaged beyond recognition, or of a type that is not read
     */
    static FileType of(SourceFile file, Limits limits) throws ReadingException {
        byte[] bytes = file.bytes();
        if (isBlank(bytes)) {
            throw ReadingException.empty(file.name());
        }
        if (ZipContainer.looksLikeZip(bytes)) {
            OfficePackage office = new OfficePackage(file, limits);
            FileType type = office.type();
            if (type == null) {
                throw ReadingException.foreignType(file.name(), office.foreignType());
            }
            return type;
        }
        if (startsWith(bytes, OLE)) {
            return ole(file);
        }
        String start = latin(bytes, PDF_WITHIN);
        if (start.contains("%PDF-")) {
            return FileType.PDF;
        }
        ForeignType foreign = ForeignType.beginningWith(start);
        if (foreign != null) {
            throw ReadingException.foreignType(file.name(), foreign);
        }
        for (String unreadable : UNREADABLE) {
            if (start.startsWith(unreadable)) {
                throw ReadingException.unknownType(file.name());
            }
        }
        return readable(file);
    }

    private static FileType ole(SourceFile file) throws ReadingException {
        try (POIFSFileSystem system = OleFile.open(file)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw ReadingException.protectedByPassword(file.name());
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileType.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return FileType.XLS;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw ReadingException.foreignType(file.name(), ForeignType.SLIDES);
            }
        } catch (ReadingException ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            // POI reports broken containers as either.
            throw ReadingException.damaged(file.name(), "文件容器", "container", broken);
        }
        throw ReadingException.unknownType(file.name());
    }

    private static FileType readable(SourceFile file) throws ReadingException {
        byte[] bytes = file.bytes();
        String start = decoded(bytes, HTML_WITHIN).strip().toLowerCase(Locale.ROOT);
        ForeignType foreign = ForeignType.ofXml(start);
        if (foreign != null) {
            throw ReadingException.foreignType(file.name(), foreign);
        }
        if (start.startsWith("<") && HTML_TAG.matcher(start).find()) {
            return FileType.HTML;
        }
        if (start.startsWith("{")
                && JSON_FORMAT.matcher(decoded(bytes, JSON_WITHIN)).find()) {
            return FileType.JSON;
        }
        // Whether it is text at all shows when it is decoded: the text reader refuses pictures and programs.
        return FileType.TEXT;
    }

    private static boolean isBlank(byte[] bytes) {
        for (int i = startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
                i < bytes.length;
                i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** The first characters, enough to recognise tags and names; other letters may come out wrong. */
    private static String decoded(byte[] bytes, int most) {
        String text = new String(bytes, 0, Math.min(bytes.length, most), wideCharset(bytes));
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text.replace("\ufeff", "");
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
