package org.zhunsheng.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditReport.BrokenRule;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.ReviewScore;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.regulation.Citation;

/** Findings for programs: {@code {"documents": [{"source", "score", "findings": […]}]}}; docs/cli.md describes it. */
public final class JsonReport implements ReportWriter {
    private final JsonGenerator json;

    public JsonReport(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeArrayFieldStart("documents");
    }

    @Override
    public void add(AuditedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", file.source());
        score(file.report().score());
        json.writeArrayFieldStart("findings");
        for (Finding finding : file.report().findings()) {
            finding(file, finding);
        }
        json.writeEndArray();
        settings(file);
        if (!file.report().broken().isEmpty()) {
            json.writeArrayFieldStart("brokenRules");
            for (BrokenRule broken : file.report().broken()) {
                json.writeStartObject();
                json.writeStringField("rule", broken.rule());
                json.writeStringField("at", broken.where().pointer());
                json.writeStringField("cause", broken.cause());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.flush();
    }

    private void settings(AuditedFile file) throws IOException {
        if (file.report().settings().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("settings");
        for (RuleSetting setting : file.report().settings()) {
            Severity severity = setting.severity();
            json.writeStartObject();
            json.writeStringField("rule", setting.rule());
            json.writeStringField("severity", severity == null ? "OFF" : severity.name());
            json.writeStringField("reason", setting.reason().zh());
            json.writeStringField("reasonEn", setting.reason().en());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void score(ReviewScore score) throws IOException {
        json.writeObjectFieldStart("score");
        json.writeNumberField("points", score.points());
        json.writeStringField("grade", score.grade().label());
        json.writeArrayFieldStart("parts");
        for (ReviewScore.Part part : score.parts()) {
            json.writeStartObject();
            json.writeStringField("aspect", part.aspect().name());
            json.writeNumberField("most", part.most());
            json.writeNumberField("lost", part.lost());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(AuditedFile file, Finding finding) throws IOException {
        Where where = finding.where();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("issueType", finding.kind().type().name());
        json.writeNumberField("opinionCode", finding.kind().opinion().code());
        text("project", where.projectName());
        if (where.project() >= 0) {
            json.writeNumberField("projectNumber", where.project() + 1);
        }
        text("indicator", where.indicatorName());
        if (where.row() >= 0) {
            json.writeNumberField("row", where.row() + 1);
        }
        text("field", where.part().field());
        text("found", finding.facts().found());
        text("expected", finding.facts().expected());
        json.writeStringField("message", finding.message().zh());
        json.writeStringField("messageEn", finding.message().en());
        json.writeStringField(
                "basis", finding.basis().stream().map(Citation::inChinese).collect(Collectors.joining("；")));
        json.writeStringField(
                "basisEn", finding.basis().stream().map(Citation::inEnglish).collect(Collectors.joining("; ")));
        text("proposal", finding.proposal().zh());
        text("proposalEn", finding.proposal().en());
        text("place", file.placeOf(finding));
        json.writeStringField("pointer", where.pointer());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
