package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An office whose targets are submitted, returned, passed and approved until the server dies. Remembers which decisions were
 * acknowledged, and asks for them afterwards: each is there, and at most one more that nobody heard of.
 */
final class CrashDecider {
    private static final String APPROVAL = "{\"number\":\"东财绩〔2030〕1号\",\"on\":\"2030-01-05\"}";

    private final Browser handler;
    private final Browser section;
    private final Browser bureau;
    private final UUID unit;
    private final Random dice;
    private final Map<String, List<String>> acknowledged = new HashMap<>();
    private final List<String> unexpected = new ArrayList<>();
    private @Nullable String open;
    private int counter;

    CrashDecider(List<Browser> people, UUID unit, Random dice) {
        this.handler = people.get(0);
        this.section = people.get(1);
        this.bureau = people.get(2);
        this.unit = unit;
        this.dice = dice;
    }

    int decisions() {
        return acknowledged.values().stream().mapToInt(List::size).sum();
    }

    /** Answers that nobody expected. */
    List<String> unexpected() {
        return unexpected;
    }

    /** Works until there is no server. */
    void work() {
        try {
            while (unexpected.isEmpty()) {
                step();
            }
        } catch (UncheckedIOException killed) {
            // the decision that was under way is unknown, as it is to a person
        } catch (AssertionError | RuntimeException broken) {
            unexpected.add(String.valueOf(broken));
        }
    }

    private void step() {
        String project = open == null ? draft() : open;
        String stage = stage(project);
        switch (stage) {
            case "DRAFT" -> move(handler, project, "SUBMIT");
            case "SUBMITTED" -> {
                switch (dice.nextInt(4)) {
                    case 0 -> move(handler, project, "WITHDRAW");
                    case 1 -> move(section, project, "RETURN");
                    default -> move(section, project, "PASS");
                }
            }
            case "REVIEWED" -> move(bureau, project, "APPROVE");
            case "APPROVED" -> open = null;
            default -> unexpected.add("stage " + stage);
        }
    }

    private String stage(String project) {
        return Browser.json(handler.get("/projects/" + project + "/life"))
                .get("stage")
                .asString();
    }

    private String draft() {
        String name = "审批项目" + UUID.randomUUID().toString().substring(0, 6) + ++counter;
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + unit + "\",\"year\":" + (2030 + dice.nextInt(30)) + ",\"project\":"
                        + WholeTarget.named(name) + "}");
        if (made.statusCode() != 201) {
            throw new AssertionError(made.body());
        }
        String id = Browser.json(made).get("id").asString();
        acknowledged.put(id, new ArrayList<>());
        open = id;
        return id;
    }

    private void move(Browser who, String project, String move) {
        ObjectNode body = Browser.JSON.createObjectNode().put("move", move).put("revision", 1);
        switch (move) {
            case "RETURN" -> body.putArray("remarks").addObject().put("text", "请补充依据");
            case "APPROVE" -> body.set("approval", Browser.JSON.readTree(APPROVAL));
            case "SUBMIT" -> answerRemarks(project);
            default -> {}
        }
        if (move.equals("SUBMIT")) {
            WholeTarget.explain(handler, project, body);
        }
        HttpResponse<String> answer = who.post("/projects/" + project + "/moves", body.toString());
        if (answer.statusCode() == 200) {
            acknowledged.get(project).add(move);
        } else {
            unexpected.add(move + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private void answerRemarks(String project) {
        for (JsonNode remark :
                Browser.json(handler.get("/projects/" + project + "/remarks")).get("remarks")) {
            if (remark.get("unanswered").asBoolean()) {
                String path =
                        "/projects/" + project + "/remarks/" + remark.get("id").asString() + "/answer";
                handler.send("PUT", path, "{\"text\":\"已补充\"}");
            }
        }
    }

    /** Asks for every decision that was acknowledged, and learns of the one that nobody heard of. */
    void lookAround() {
        acknowledged.forEach((project, moves) -> {
            List<String> kept = new ArrayList<>();
            Browser.json(handler.get("/projects/" + project + "/moves"))
                    .forEach(move -> kept.add(move.get("move").asString()));
            assertThat(kept.stream().limit(moves.size()))
                    .as("acknowledged decisions")
                    .containsExactlyElementsOf(moves);
            assertThat(kept.size() - moves.size())
                    .as("decisions that nobody heard of")
                    .isBetween(0, 1);
            moves.clear();
            moves.addAll(kept);
            for (JsonNode version : Browser.json(handler.get("/projects/" + project + "/versions"))) {
                assertThat(version.get("intact").asBoolean()).isTrue();
            }
        });
    }
}
