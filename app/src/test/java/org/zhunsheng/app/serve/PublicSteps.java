package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps of one publication, through the interface alone. */
record PublicSteps(String id, Browser preparer, Browser reviewer) {

    /** The publication of a department's year. */
    static PublicSteps opened(UUID department, String matter, Browser preparer, Browser reviewer) {
        JsonNode opened = Moves.done(preparer.post(
                "/publications",
                "{\"unitId\":\"" + department + "\",\"year\":" + ApprovedTargets.YEAR + ",\"matter\":\"" + matter
                        + "\"}"));
        return new PublicSteps(opened.get("id").asString(), preparer, reviewer);
    }

    JsonNode now() {
        HttpResponse<String> answer = preparer.get("/publications/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    static ObjectNode a(String step) {
        return Browser.JSON.createObjectNode().put("step", step);
    }

    /** Preparing a text that withholds a project. */
    static ObjectNode withholding(String project) {
        ObjectNode body = a("PREPARE");
        body.putArray("withheld")
                .addObject()
                .put("project", project)
                .put("reason", "涉及国家秘密")
                .put("basis", "《保守国家秘密法》第三十五条")
                .put("reviewedBy", "县保密审查小组");
        return body;
    }

    HttpResponse<String> take(Browser who, ObjectNode body) {
        if (!body.has("revision")) {
            body.put("revision", now().get("revision").asInt());
        }
        return who.post("/publications/" + id + "/steps", body.toString());
    }

    /** Prepares a text with an explanation for everything that wants one. */
    JsonNode prepare(ObjectNode body) {
        JsonNode first = Moves.done(take(preparer, body.deepCopy()));
        ObjectNode said = body.putObject("explanations");
        first.at("/prepared/draft/concerns").forEach(concern -> {
            if (concern.get("gravity").asString().equals("TO_EXPLAIN")) {
                said.put(concern.get("key").asString(), "经审查可以公开");
            }
        });
        return Moves.done(take(preparer, body));
    }

    /** Brings a text before the public, from its preparation on. */
    JsonNode release(ObjectNode body) {
        prepare(body);
        Moves.done(take(reviewer, a("REVIEW")));
        return Moves.done(take(preparer, a("RELEASE")));
    }
}
