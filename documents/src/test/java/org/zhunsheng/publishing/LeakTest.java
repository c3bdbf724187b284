package org.zhunsheng.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;

/** All bytes of what is made of an edition, unpacked, searched for whatever a withheld project says. */
class LeakTest {
    private static final List<String> SECRETS = List.of(
            "警戒",
            "77231",
            "876543",
            "876,543",
            "87.6543",
            "87.65",
            "1296543",
            "1,296,543",
            "129.6543",
            "129.65",
            "保密审查小组");

    private static PerformanceDocument edition() {
        String text = PublicBook.drafted(
                        PublicBook.material(
                                PublicBook.around("依法履职"),
                                List.of(PublicBook.aid(), PublicBook.secret(), PublicBook.mediation())),
                        List.of(1))
                .content()
                .text();
        assertThat(text).doesNotContain(SECRETS.toArray(String[]::new));
        assertThat(text).contains("\"from\" : 2", "涉及国家秘密，经审查不予公开");
        return PublicBook.CODEC.document(text);
    }

    @Test
    void nothingStandsInTheExchangeText() {
        assertThat(edition().projects()).hasSize(2);
    }

    @Test
    void nothingStandsInAnyOfficialDocument() throws IOException {
        PerformanceDocument edition = edition();
        int files = 0;
        for (Layout layout : Layouts.all()) {
            for (FileKind kind : FileKind.values()) {
                if (layout.formats().contains(kind)) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    new Issuing(layout).issue(edition, kind, out);
                    String all = unpacked(kind, out.toByteArray());
                    assertThat(all).as("%s %s", layout.about().id(), kind).containsAnyOf("法律援助", "东县司法局");
                    for (String secret : SECRETS) {
                        assertThat(all.contains(secret))
                                .as("%s in %s %s", secret, layout.about().id(), kind)
                                .isFalse();
                    }
                    files++;
                }
            }
        }
        assertThat(files).isGreaterThan(10);
    }

    private static String unpacked(FileKind kind, byte[] bytes) throws IOException {
        return switch (kind) {
            case DOCX, XLSX -> parts(bytes);
            case PDF -> pdf(bytes);
            case HTML -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** Every part of an office file, that with the facts about the file among them. */
    private static String parts(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf)
                    + pdf.getDocumentInformation().getCOSObject()
                    + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
