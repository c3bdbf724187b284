package org.zhunsheng.reading.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.reading.source.OfficeFiles.docx;
import static org.zhunsheng.reading.source.OfficeFiles.xlsx;
import static org.zhunsheng.reading.source.ReadingException.Code.DAMAGED;
import static org.zhunsheng.reading.source.ReadingException.Code.EMPTY;
import static org.zhunsheng.reading.source.ReadingException.Code.LIMIT;
import static org.zhunsheng.reading.source.ReadingException.Code.PROTECTED;
import static org.zhunsheng.reading.source.ReadingException.Code.UNKNOWN_TYPE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, and what becomes of files that are broken, protected or meant to do harm. */
class SourceReadersTest {
    private static final SourceReaders READERS = new SourceReaders(Limits.STANDARD);
    private static final String PARAGRAPH = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
    private static final Duration SOON = Duration.ofSeconds(10);

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("test", null, bytes);
    }

    private static void assertRefused(byte[] bytes, ReadingException.Code code) {
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> READERS.read(file(bytes)))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code)));
    }

    private static void assertType(byte[] bytes, FileType type) throws ReadingException {
        assertThat(READERS.typeOf(file(bytes))).isEqualTo(type);
    }

    @Test
    void tellsTypesByTheirContent() throws IOException {
        assertType(docx(PARAGRAPH).bytes(), FileType.DOCX);
        assertType(xlsx().sheet("表", "<sheetData/>").bytes(), FileType.XLSX);
        assertType("  %PDF-1.4\n".getBytes(UTF_8), FileType.PDF);
        assertType("\ufeff<!DOCTYPE html><body>".getBytes(UTF_8), FileType.HTML);
        assertType(
                "<?xml version='1.0'?>\n<html xmlns:o='urn:schemas-microsoft-com:office:office'>".getBytes(UTF_8),
                FileType.HTML);
        assertType("\ufeff<html><table>".getBytes(UTF_16LE), FileType.HTML);
        assertType("<table><tr><td>".getBytes(UTF_8), FileType.HTML);
        assertType("{ \"format\": \"zhunsheng/1\" }".getBytes(UTF_8), FileType.JSON);
        assertType("{ \"format\": \"other\" }".getBytes(UTF_8), FileType.TEXT);
        assertType("项目名称：<无>".getBytes(UTF_8), FileType.TEXT);
        assertType("项目名称".getBytes("GB18030"), FileType.TEXT);
        assertThat(READERS.read(file("{\"format\":\"zhunsheng/1\"}".getBytes(UTF_8)))
                        .blocks())
                .isEmpty();
    }

    @Test
    void findsTheMainPartUnderAnyName() throws ReadingException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='/w/Main.xml'/></Relationships>"
                        .getBytes(UTF_8));
        parts.put(
                "[Content_Types].xml",
                ("<Types><Override PartName='/w/main.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/></Types>")
                        .getBytes(UTF_8));
        parts.put(
                "w/main.xml",
                ("<document><body>" + PARAGRAPH.replace("w:", "") + "</body></document>").getBytes(UTF_8));
        assertThat(Shown.lines(file(OfficeFiles.zip(parts)))).containsExactly("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7b5c727466315c616e7369", // RTF
                "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", // PNG
                "47494638396101000100800000", // GIF
                "526172211a0700cf907300000d00000000000000", // RAR
                "377abcaf271c0004", // 7z
                "cafebabe0000003400000000000000000001020304" // a Java class
            })
    void refusesOtherTypes(String hexadecimal) {
        assertRefused(HexFormat.of().parseHex(hexadecimal), UNKNOWN_TYPE);
    }

    @Test
    void refusesOtherContainers() throws IOException {
        assertRefused(OfficeFiles.zip(Map.of("content.xml", new byte[0])), UNKNOWN_TYPE);
        assertRefused(OfficeFiles.zip(Map.of("OFD.xml", new byte[0])), UNKNOWN_TYPE);
        assertRefused(ole("PowerPoint Document"), UNKNOWN_TYPE);
        assertRefused(ole("CONTENTS"), UNKNOWN_TYPE);
        assertRefused(ole("Book"), UNKNOWN_TYPE);
        assertRefused("MIME-Version: 1.0\r\nContent-Type: multipart/related".getBytes(UTF_8), UNKNOWN_TYPE);
        assertRefused(
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>".getBytes(UTF_8),
                UNKNOWN_TYPE);
    }

    @Test
    void refusesEmptyFiles() {
        assertRefused(new byte[0], EMPTY);
        assertRefused(" \r\n\t".getBytes(UTF_8), EMPTY);
        assertRefused("\ufeff\n".getBytes(UTF_8), EMPTY);
    }

    private static byte[] ole(String entry) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void refusesFilesBehindAPassword() throws IOException {
        assertRefused(ole("EncryptedPackage"), PROTECTED);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(bytes.toByteArray(), PROTECTED);
        }
        byte[] zip = docx(PARAGRAPH).bytes();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertRefused(zip, PROTECTED);
    }

    @Test
    void refusesFilesThatBreakOff() throws IOException {
        byte[] docx = docx(PARAGRAPH.repeat(1000)).bytes();
        for (int length : new int[] {4, 30, docx.length / 2, docx.length - 10}) {
            assertRefused(Arrays.copyOf(docx, length), DAMAGED);
        }
        byte[] doc = structure();
        assertRefused(Arrays.copyOf(doc, 600), DAMAGED);
        assertRefused(Arrays.copyOf(doc, doc.length / 2), DAMAGED);
    }

    @Test
    void saysInEachLanguageWhatIsDamaged() throws IOException {
        byte[] docx = docx(PARAGRAPH.repeat(1000)).bytes();
        assertThatThrownBy(() -> READERS.read(file(Arrays.copyOf(docx, docx.length / 2))))
                .isInstanceOfSatisfying(ReadingException.class, refused -> {
                    assertThat(refused.chinese()).contains("已损坏（压缩文件中断）");
                    assertThat(refused.english()).contains("is damaged (zip file breaks off)");
                });
    }

    @Test
    void whateverIsWrongWithAFileIsSaidWithACode() throws IOException {
        Random random = new Random(7);
        byte[][] files = {
            docx(PARAGRAPH.repeat(50)).bytes(),
            xlsx().sheet("表", "<sheetData><row><c><v>1</v></c></row></sheetData>")
                    .bytes(),
            structure()
        };
        for (int round = 0; round < 600; round++) {
            byte[] broken = files[round % files.length].clone();
            for (int i = 0; i <= round % 7; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                READERS.read(file(broken));
            } catch (ReadingException refused) {
                assertThat(refused.code().text()).startsWith("ZS-READ-");
            }
        }
    }

    private static byte[] structure() throws IOException {
        try (var stream = SourceReadersTest.class.getResourceAsStream("/source/structure.doc")) {
            return stream.readAllBytes();
        }
    }

    @Test
    void refusesXmlThatDeclaresEntities() {
        String bomb = "<!DOCTYPE w:document [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>";
        String outside = "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        for (String declaration :
                new String[] {bomb, outside, "<!DOCTYPE w:document SYSTEM 'http://localhost/x.dtd'>"}) {
            OfficeFiles file = docx(PARAGRAPH)
                    .part("word/document.xml", declaration + "<w:document xmlns:w='w'><w:t>&b;&x;</w:t></w:document>");
            assertRefused(file.bytes(), DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p/>", "<w:tr/>", " ", "<w:t>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>"})
    void refusesAZipBombBeforeItFillsTheMemory(String piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = piece.repeat((1 << 20) / piece.length()).getBytes(UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:body><w:tbl>".getBytes(UTF_8));
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        assertRefused(bytes.toByteArray(), LIMIT);
    }

    /** What a part claims to be decides before anything of it is unpacked, and a claim that is too small helps nobody. */
    @ParameterizedTest
    @CsvSource({
        "word/document.xml, 4000000000, LIMIT",
        "word/document.xml,   70000000, LIMIT",
        "word/document.xml,         20, DAMAGED",
        "word/media/a.png,  4000000000, ",
        "word/media/a.png,           0, "
    })
    void holdsPartsToTheSizeTheyClaim(String part, long claimed, ReadingException.@Nullable Code code)
            throws ReadingException {
        byte[] zip = docx(PARAGRAPH).part("word/media/a.png", "a").bytes();
        claimSize(zip, part, claimed);
        if (code != null) {
            assertRefused(zip, code);
        } else {
            assertThat(Shown.lines(file(zip))).containsExactly("甲");
        }
    }

    private static void claimSize(byte[] zip, String part, long claimed) {
        byte[] name = part.getBytes(UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 + name.length <= zip.length; i++) {
            boolean entry = buffer.getInt(i) == 0x02014b50;
            if (entry && Arrays.equals(zip, i + 46, i + 46 + name.length, name, 0, name.length)) {
                buffer.putInt(i + 24, (int) claimed);
            }
        }
    }

    @Test
    void refusesATagThatWouldKeepTheParserBusy() {
        StringBuilder tag = new StringBuilder("<w:document xmlns:w='w'");
        for (int i = 0; i < 200_000; i++) {
            tag.append(" a").append(i).append("='>'");
        }
        assertRefused(docx("").part("word/document.xml", tag + "/>").bytes(), LIMIT);
    }

    @Test
    void stopsWhenNobodyWaitsAnyLonger() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> READERS.read(docx(PARAGRAPH).build()))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ReadingException.Code.TIMEOUT));
        assertThat(Thread.interrupted()).as("the sign to stop stays for others").isTrue();
    }

    @Test
    void refusesTablesNestedTooDeep() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(2000) + PARAGRAPH + "</w:tc></w:tr></w:tbl>".repeat(2000);
        assertRefused(docx(deep).bytes(), LIMIT);
    }

    @Test
    void readsDeepWrappingsWithoutRecursion() throws ReadingException {
        String deep = "<w:ins>".repeat(10_000) + PARAGRAPH + "</w:ins>".repeat(10_000);
        assertThat(Shown.lines(docx(deep).build())).containsExactly("甲");
    }

    @Test
    void countsCellsAndCharactersAgainstTheLimits() {
        SourceReaders strict = new SourceReaders(new Limits(1 << 20, 1 << 20, 2, 5, 3, 3));
        for (String body : new String[] {PARAGRAPH.repeat(3), PARAGRAPH.replace("甲", "六个字的段落")}) {
            assertThatThrownBy(() -> strict.read(docx(body).build()))
                    .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                            .isEqualTo(LIMIT));
        }
    }

    @Test
    void readsThroughThousandsOfNeedlessParts() throws ReadingException {
        OfficeFiles file = docx(PARAGRAPH);
        for (int i = 0; i < 20_000; i++) {
            file.part("word/media/" + i, new byte[0]);
        }
        assertThat(Shown.lines(file.build())).containsExactly("甲");
    }

    @Test
    void readsACellOfFiveMegabytes() throws ReadingException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5 << 20; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        String row = "<sheetData><row><c t='inlineStr'><is><t>" + text + "</t></is></c></row></sheetData>";
        assertThat(Shown.lines(xlsx().sheet("表", row).build()).get(1)).hasSize((5 << 20) + 4);
    }
}
