package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves as they are sent, and what is answered. */
final class Moves {
    static final String APPROVAL = "{\"number\":\"东财绩〔2024〕7号\",\"on\":\"2024-01-15\"}";

    private Moves() {}

    static ObjectNode a(String move) {
        return Browser.JSON.createObjectNode().put("move", move);
    }

    static ObjectNode approve() {
        ObjectNode body = a("APPROVE");
        body.set("approval", Browser.JSON.readTree(APPROVAL));
        return body;
    }

    /** Makes a move upon the state that is there now, where the body names none. */
    static HttpResponse<String> move(Browser who, String id, ObjectNode body) {
        if (!body.has("revision")) {
            body.put(
                    "revision",
                    Browser.json(who.get("/projects/" + id + "/life"))
                            .get("revision")
                            .asLong());
        }
        return who.post("/projects/" + id + "/moves", body.toString());
    }

    static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    static List<String> reasons(HttpResponse<String> answer) {
        Browser.assertProblem(answer, 409, "ZS-WEB-033");
        List<String> reasons = new ArrayList<>();
        Browser.json(answer).get("reasons").forEach(each -> reasons.add(each.asString()));
        return reasons;
    }

    /** The cursor behind all moves that were made so far. */
    static long last(Browser who) {
        long cursor = 0;
        JsonNode feed = Browser.json(who.get("/feed?limit=500"));
        while (feed.get("items").size() > 0) {
            cursor = feed.get("next").asLong();
            feed = Browser.json(who.get("/feed?limit=500&after=" + cursor));
        }
        return cursor;
    }
}
