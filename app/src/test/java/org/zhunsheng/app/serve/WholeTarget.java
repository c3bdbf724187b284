package org.zhunsheng.app.serve;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A target table that lacks nothing, so that it can be submitted. */
final class WholeTarget {
    private WholeTarget() {}

    static String named(String name) {
        List<String> rows = List.of(
                row("产出指标", "数量指标", name + "数量", "≥300件", 20),
                row("产出指标", "质量指标", name + "合格率", "≥95%", 15),
                row("产出指标", "时效指标", name + "按时办结率", "≥95%", 15),
                row("效益指标", "社会效益指标", name + "惠及群众", "≥600人", 20),
                row("满意度指标", "服务对象满意度指标", "受助群众满意度", "≥90%", 20));
        return "{\"name\":\"" + name + "\",\"unit\":{\"name\":\"东县司法局\"},\"budget\":{\"total\":\"300000.00\","
                + "\"sources\":[{\"source\":\"FISCAL\",\"amount\":\"300000.00\"}]},\"goals\":[{\"horizon\":\"ANNUAL\","
                + "\"text\":\"办理" + name + "300件\"}],\"indicators\":[" + String.join(",", rows) + "]}";
    }

    private static String row(String level1, String level2, String name, String target, int weight) {
        String number = target.replaceAll("[^0-9]", "");
        String unit = target.substring(1 + number.length());
        return "{\"level1\":\"" + level1 + "\",\"level2\":\"" + level2 + "\",\"level3\":\"" + name
                + "\",\"target\":{\"text\":\"" + target + "\",\"operator\":\"GE\",\"value\":\"" + number
                + "\",\"unit\":\"" + unit + "\"},\"weight\":\"" + weight + "\"}";
    }

    /** Explains every serious finding of a target in the body of its submission. */
    static void explain(Browser who, String project, ObjectNode submission) {
        ArrayNode explanations = submission.putArray("explanations");
        JsonNode findings =
                Browser.json(who.get("/projects/" + project + "/findings")).get("findings");
        for (JsonNode finding : findings) {
            if (finding.get("severity").asString().equals("ERROR")) {
                explanations
                        .addObject()
                        .put("finding", finding.get("key").asString())
                        .put("rule", finding.get("rule").asString())
                        .put("text", "按往年口径编列");
            }
        }
    }
}
