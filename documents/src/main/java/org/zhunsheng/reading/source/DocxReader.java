package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.List;

/**
 * Reads Word files of 2007 and later: the body with its tables, text boxes and contents pages, as it shows when all
 * changes are accepted, and after it the footnotes and the endnotes. Headers, footers and comments are no part of it.
 */
final class DocxReader implements SourceReader {
    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws IOException {
        OfficePackage office = new OfficePackage(file, limits);
        String main = office.requireMainPart();
        List<OfficePackage.Relation> relations = office.relations(main);
        try (XmlPart styles = office.open(OfficePackage.targetOf(relations, "styles"));
                XmlPart numbering = office.open(OfficePackage.targetOf(relations, "numbering"));
                XmlPart body = office.require(main);
                XmlPart footnotes = office.open(OfficePackage.targetOf(relations, "footnotes"));
                XmlPart endnotes = office.open(OfficePackage.targetOf(relations, "endnotes"))) {
            DocxBody reading = new DocxBody(
                    body, WordStyles.read(styles), WordNumbering.read(numbering), new Allowance(file.name(), limits));
            reading.read();
            reading.goOn(footnotes);
            reading.goOn(endnotes);
            return new SourceDocument(file.name(), FileType.DOCX, reading.blocks());
        }
    }
}
