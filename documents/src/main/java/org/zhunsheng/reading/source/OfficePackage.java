package org.zhunsheng.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Word or Excel file of 2007 and later: parts in a zip file that name one another by relations. The main part may
 * stand under any name; the relations say which it is.
 */
final class OfficePackage {
    private static final int LONGEST_TYPE = 100;
    private static final String MAIN_RELATION = "/officeDocument";

    private final String fileName;
    private final ZipContainer zip;

    /**
     * One part's pointer to another.
     *
     * @param id how the part names it
     * @param type the last word of its type: {@code worksheet}, {@code styles}
     * @param target the full name of the part it leads to
     */
    record Relation(String id, String type, String target) {}

    OfficePackage(SourceFile file, Limits limits) throws ReadingException {
        this.fileName = file.name();
        this.zip = ZipContainer.open(file, limits);
    }

    /** Which of the two types it is, or {@code null} where it is another zip file (OFD, ODS, PPTX, XLSB, plain zip). */
    @Nullable
    FileType type() throws ReadingException {
        String main = mainPart();
        if (main == null) {
            return null;
        }
        String content = contentType(main);
        if (content.contains("wordprocessingml") || content.contains("ms-word")) {
            return FileType.DOCX;
        }
        if (content.contains("binary") || content.contains("presentation")) {
            return null;
        }
        if (content.contains("spreadsheetml") || content.contains("ms-excel")) {
            return FileType.XLSX;
        }
        String name = main.toLowerCase(Locale.ROOT);
        if (name.endsWith("document.xml")) {
            return FileType.DOCX;
        }
        return name.endsWith("workbook.xml") ? FileType.XLSX : null;
    }

    /** What a zip file is that is neither: by the parts that other programs put in; an archive where nothing tells. */
    ForeignType foreignType() throws ReadingException {
        if (zip.has("OFD.xml")) {
            return ForeignType.OFD;
        }
        if (zip.has("ppt/presentation.xml")) {
            return ForeignType.SLIDES;
        }
        if (zip.has("xl/workbook.bin")) {
            return ForeignType.BINARY_WORKBOOK;
        }
        String type = zip.has("content.xml") ? openDocumentType() : "";
        if (type.contains("spreadsheet")) {
            return ForeignType.OPEN_SHEET;
        }
        return type.isEmpty() ? ForeignType.ARCHIVE : ForeignType.OPEN_TEXT;
    }

    private String openDocumentType() throws ReadingException {
        try (InputStream content = zip.open("mimetype")) {
            return content == null ? "" : new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        } catch (ReadingException ours) {
            throw ours;
        } catch (IOException broken) {
            throw ReadingException.damaged(fileName, "压缩文件", "zip", broken);
        }
    }

    /** The part that the package is about, or {@code null}. */
    @Nullable
    String mainPart() throws ReadingException {
        for (Relation relation : relations("")) {
            if (relation.type().equals(MAIN_RELATION.substring(1)) && zip.has(relation.target())) {
                return relation.target();
            }
        }
        for (String usual : List.of("word/document.xml", "xl/workbook.xml")) {
            if (zip.has(usual)) {
                return usual;
            }
        }
        return null;
    }

    /** The main part, which must be there. */
    String requireMainPart() throws ReadingException {
        String main = mainPart();
        if (main == null) {
            throw ReadingException.damaged(fileName, "缺少正文部分", "no main part", null);
        }
        return main;
    }

    /** The relations of a part; of the package itself for the empty name. */
    List<Relation> relations(String part) throws ReadingException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> relations = new ArrayList<>();
        try (XmlPart xml = open(name)) {
            while (xml != null && xml.next()) {
                if (xml.atStart() && xml.name().equals("Relationship")) {
                    addRelation(relations, xml, folder);
                }
            }
        }
        return relations;
    }

    private static void addRelation(List<Relation> relations, XmlPart xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            String word = type.substring(type.lastIndexOf('/') + 1);
            relations.add(new Relation(id == null ? "" : id, word, resolve(folder, target)));
        }
    }

    /** The target of the first relation of a type, or {@code null}. */
    static @Nullable String targetOf(List<Relation> relations, String type) {
        for (Relation relation : relations) {
            if (relation.type().equals(type)) {
                return relation.target();
            }
        }
        return null;
    }

    /** A part as XML, or {@code null} where it is absent: styles, numbering and strings are optional. */
    @Nullable
    XmlPart open(@Nullable String part) throws ReadingException {
        InputStream content = part == null ? null : zip.open(part);
        return content == null || part == null ? null : XmlPart.open(fileName, part, content);
    }

    /** A part as XML, which must be there. */
    XmlPart require(String part) throws ReadingException {
        XmlPart xml = open(part);
        if (xml == null) {
            throw ReadingException.damaged(fileName, "缺少 " + part, "no " + part, null);
        }
        return xml;
    }

    /** The unpacked bytes of a part, which must be there. */
    InputStream requireBytes(String part) throws ReadingException {
        InputStream content = zip.open(part);
        if (content == null) {
            throw ReadingException.damaged(fileName, "缺少 " + part, "no " + part, null);
        }
        return content;
    }

    private String contentType(String part) throws ReadingException {
        try (XmlPart xml = open("[Content_Types].xml")) {
            while (xml != null && xml.next()) {
                if (xml.atStart() && xml.name().equals("Override")) {
                    String name = xml.attribute("PartName");
                    String type = xml.attribute("ContentType");
                    if (name != null && type != null && name.equalsIgnoreCase("/" + part)) {
                        return type.toLowerCase(Locale.ROOT);
                    }
                }
            }
        }
        return "";
    }

    /** The full name that a target means, seen from the folder of the part that points to it. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
