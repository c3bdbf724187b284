package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.node.ObjectNode;

/** Targets of the eastern county that went all the way to their approval, through the interface alone. */
record ApprovedTargets(County county, Browser handler, Browser section, Browser bureau) {
    static final int YEAR = 2025;

    static ApprovedTargets in(ServerUnderTest server, County county) {
        return new ApprovedTargets(
                county,
                Browser.of(server, "east.handler"),
                Browser.of(server, "east.finance_section"),
                Browser.of(server, "east.finance_bureau"));
    }

    /** An approved target out of the text of a project. */
    String approved(String project) {
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":" + YEAR + ",\"project\":" + project
                        + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Browser.json(made).get("id").asString();
        decide(id);
        return id;
    }

    /** Changes an approved target and has it approved again. */
    void adjust(String id, String project) {
        Moves.done(move(handler, id, Moves.a("ADJUST").put("reason", "追加")));
        HttpResponse<String> saved = handler.change("PUT", "/projects/" + id, 1, "{\"project\":" + project + "}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        decide(id);
    }

    private void decide(String id) {
        ObjectNode submission = Moves.a("SUBMIT");
        WholeTarget.explain(handler, id, submission);
        Moves.done(move(handler, id, submission));
        Moves.done(move(section, id, Moves.a("PASS")));
        Moves.done(move(bureau, id, Moves.approve()));
    }

    private static HttpResponse<String> move(Browser who, String id, ObjectNode body) {
        body.put(
                "revision",
                Browser.json(who.get("/projects/" + id + "/life"))
                        .get("revision")
                        .asLong());
        return who.post("/projects/" + id + "/moves", body.toString());
    }
}
