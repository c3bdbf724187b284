package org.zhunsheng.issuing.write;

import java.io.IOException;
import org.zhunsheng.issuing.page.PageSetup;

/** The parts of a word document beside its text: types, relations, styles, settings, the foot of the page. */
final class DocxParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String FOOT = "rIdFoot";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            </Types>""";

    private static final String PACKAGE = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";

    private static final String DOCUMENT = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rIdSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
            <Relationship Id="rIdFoot" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>\
            </Relationships>""";

    private static final String SETTINGS = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:characterSpacingControl w:val="compressPunctuation"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            </w:settings>""";

    private static final String FOOTER = """
            <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
            <w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
            <w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r>\
            </w:p></w:ftr>""";

    private DocxParts() {}

    static void write(OfficeParts parts, PageSetup setup) throws IOException {
        parts.part("[Content_Types].xml", TYPES);
        parts.part("_rels/.rels", PACKAGE);
        parts.part("word/_rels/document.xml.rels", DOCUMENT);
        parts.part("word/settings.xml", SETTINGS);
        parts.part("word/footer1.xml", FOOTER);
        core(parts, setup.title());
        styles(new XmlOut(parts.part("word/styles.xml")).declaration(), setup);
    }

    private static void core(OfficeParts parts, String title) throws IOException {
        XmlOut xml = new XmlOut(parts.part("docProps/core.xml")).declaration();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.element("dc:title", title).close().end();
    }

    private static void styles(XmlOut xml, PageSetup setup) throws IOException {
        xml.open("w:styles", "xmlns:w", WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(xml, setup.fonts().body());
        xml.empty("w:sz", "w:val", "21").empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.close().close().close();
        style(xml, "Normal", "Normal", true);
        xml.close();
        for (int level = 1; level <= 3; level++) {
            style(xml, "Heading" + level, "heading " + level, false);
            xml.open("w:pPr")
                    .empty("w:keepNext")
                    .empty("w:outlineLvl", "w:val", String.valueOf(level - 1))
                    .close();
            xml.open("w:rPr");
            fonts(xml, setup.fonts().heading());
            xml.close().close();
            style(xml, "TOC" + level, "toc " + level, false);
            xml.open("w:pPr").open("w:tabs");
            xml.empty(
                    "w:tab",
                    "w:val",
                    "right",
                    "w:leader",
                    "dot",
                    "w:pos",
                    String.valueOf(DocxUnits.twips(setup.textWidth())));
            xml.close();
            xml.empty("w:spacing", "w:before", "60", "w:after", "60");
            xml.empty("w:ind", "w:left", String.valueOf((level - 1) * 420))
                    .close()
                    .close();
        }
        xml.close().end();
    }

    private static void style(XmlOut xml, String id, String name, boolean standard) throws IOException {
        if (standard) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        xml.empty("w:name", "w:val", name);
        if (!standard) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
    }

    /** The Chinese characters of a font, and a usual one for letters and digits. */
    static void fonts(XmlOut xml, String chinese) throws IOException {
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:eastAsia",
                chinese,
                "w:cs",
                "Times New Roman");
    }
}
