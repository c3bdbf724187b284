package org.zhunsheng.opendata;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes {@code datapackage.json}: what the files are, what their columns mean, and their hashes. */
final class Descriptor {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private Descriptor(JsonGenerator json) {
        this.json = json;
    }

    static void write(OutputStream out, DataPackage.About about, List<TableWriter.Written> tables) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            new Descriptor(json).write(about, tables);
            json.writeRaw('\n');
        }
    }

    private void write(DataPackage.About about, List<TableWriter.Written> tables) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "zhunsheng-performance");
        json.writeStringField("title", "部门预算绩效目标与结果 / Budget performance targets and results of departments");
        json.writeStringField(
                "description",
                "金额单位为元。文本单元格若以 = + - @ 制表符 换行 或撇号（含全角形式）开头，前面加一个撇号 '，以免表格软件当作公式；"
                        + "读取时，以撇号开头的文本去掉一个撇号即为原文。数字单元格不加。部门整体目标的文字和保障措施见各年度的 JSON 文件。"
                        + " / Amounts are in yuan. A text that begins with = + - @, a tab, a line end or an apostrophe (or the"
                        + " full-width forms) has one apostrophe before it, so that no spreadsheet takes it for a formula:"
                        + " take one apostrophe away where a text begins with it. Numbers have none. The overall goals and"
                        + " safeguards of departments stand in the JSON of each year.");
        json.writeStringField("encoding", "utf-8");
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeStringField("name", about.licence());
        json.writeStringField("title", about.licenceTitle());
        if (about.licencePath() != null) {
            json.writeStringField("path", about.licencePath());
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        json.writeStartObject();
        json.writeStringField(
                "title", "各部门公开的绩效目标和自评结果，见 documents.csv / publications of the departments, listed in documents.csv");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        for (TableWriter.Written table : tables) {
            resource(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(TableWriter.Written table) throws IOException {
        TableSchema schema = table.schema();
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", schema.name());
        json.writeStringField("path", schema.name() + ".csv");
        json.writeStringField(
                "title", schema.title().chinese() + " / " + schema.title().english());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", table.bytes());
        json.writeStringField("hash", "sha256:" + table.sha256());
        json.writeNumberField("rows", table.rows());
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
        schema(schema);
        json.writeEndObject();
    }

    private void schema(TableSchema schema) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (TableSchema.Field field : schema.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", field.type());
            json.writeStringField("title", field.title().chinese());
            json.writeStringField("description", field.title().english());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("primaryKey", schema.key());
        TableSchema.Parent parent = schema.parent();
        if (parent != null) {
            json.writeArrayFieldStart("foreignKeys");
            json.writeStartObject();
            texts("fields", parent.fields());
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", parent.table());
            texts("fields", parent.fields());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        texts("missingValues", List.of(""));
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
