package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Excel files of 2007 and later: what the visible cells of the visible sheets show. Formulas are never computed;
 * their last results stand in the file.
 */
public final class XlsxReader implements SourceReader {
    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws IOException {
        Allowance allowance = new Allowance(file.name(), limits);
        Opened opened = open(file, limits, allowance);
        List<Block> blocks = new ArrayList<>();
        List<Uncomputed> uncomputed = new ArrayList<>();
        for (Sheet sheet : opened.sheets()) {
            SheetGrid grid = new SheetGrid(sheet.name(), allowance);
            readSheet(opened, sheet, grid);
            uncomputed.addAll(grid.uncomputed());
            Grid built = grid.build();
            if (!built.rows().isEmpty()) {
                blocks.add(built);
            }
        }
        return new SourceDocument(file.name(), FileType.XLSX, blocks, uncomputed);
    }

    /**
     * Reads a long list row by row; only the texts that cells share are held. There is no limit on cells.
     *
     * @throws IOException what the sink throws
     * @throws ReadingException with a stable code where the file is damaged, protected, or beyond a limit
     */
    public static void stream(SourceFile file, Limits limits, RowSink sink) throws IOException {
        Opened opened = open(file, limits, new Allowance(file.name(), limits));
        for (Sheet sheet : opened.sheets()) {
            sink.sheet(sheet.name());
            readSheet(opened, sheet, new SheetStream(sheet.name(), sink));
        }
    }

    /** A visible sheet and the part that holds it. */
    private record Sheet(String name, String part) {}

    /** A workbook whose sheets are still to be read. */
    private record Opened(OfficePackage office, List<Sheet> sheets, XlsxSheet.Workbook shared) {}

    private static Opened open(SourceFile file, Limits limits, Allowance allowance) throws ReadingException {
        OfficePackage office = new OfficePackage(file, limits);
        String main = office.requireMainPart();
        List<OfficePackage.Relation> relations = office.relations(main);
        Map<String, String> parts = new HashMap<>();
        for (OfficePackage.Relation relation : relations) {
            // Chart sheets and macro sheets hold no table.
            if (relation.type().equals("worksheet")) {
                parts.put(relation.id(), relation.target());
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = office.require(main)) {
            while (xml.next()) {
                if (xml.atStart() && xml.name().equals("workbookPr")) {
                    from1904 = xml.flag("date1904", false);
                } else if (xml.atStart() && xml.name().equals("sheet")) {
                    addSheet(sheets, xml, parts);
                }
            }
        }
        try (XmlPart strings = office.open(OfficePackage.targetOf(relations, "sharedStrings"));
                XmlPart styles = office.open(OfficePackage.targetOf(relations, "styles"))) {
            return new Opened(
                    office,
                    sheets,
                    new XlsxSheet.Workbook(
                            file.name(),
                            SharedStrings.read(strings, allowance),
                            XlsxStyles.read(styles, new NumberDisplay(from1904))));
        }
    }

    private static void addSheet(List<Sheet> sheets, XmlPart xml, Map<String, String> parts) {
        String part = parts.get(String.valueOf(xml.attribute("id")));
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        if (part != null && !hidden) {
            sheets.add(new Sheet(name == null ? "" : name, part));
        }
    }

    private static void readSheet(Opened opened, Sheet sheet, SheetSink sink) throws IOException {
        try (XmlPart xml = opened.office().require(sheet.part())) {
            new XlsxSheet(xml, opened.shared(), sink).read();
        }
    }
}
