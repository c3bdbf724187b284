package org.zhunsheng.benchmark.extraction;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Apache Tika extracting the text of a file. It is told the type, and nothing inside is unpacked besides the text, which
 * spares it the detection that our reading does.
 */
final class TikaText {
    private final Parser parser;
    private final String mediaType;

    private TikaText(Parser parser, String mediaType) {
        this.parser = parser;
        this.mediaType = mediaType;
    }

    /** Extraction from files whose names have an ending. */
    static TikaText forEnding(String ending) {
        return switch (ending) {
            case "docx" ->
                new TikaText(
                        new OOXMLParser(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            case "xlsx" ->
                new TikaText(new OOXMLParser(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case "doc" -> new TikaText(new OfficeParser(), "application/msword");
            case "xls" -> new TikaText(new OfficeParser(), "application/vnd.ms-excel");
            case "pdf" -> new TikaText(new PDFParser(), "application/pdf");
            default -> throw new IllegalArgumentException(ending);
        };
    }

    String extract(byte[] bytes) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, mediaType);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, text, metadata, new ParseContext());
        }
        return text.toString();
    }
}
