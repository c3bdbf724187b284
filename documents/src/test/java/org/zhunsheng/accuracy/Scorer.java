package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was read with an answer key, fact by fact, both in the exchange format. Lists are aligned first, so that
 * one missed indicator costs its own facts and no others. {@code unread}, places and doubts are no facts.
 */
final class Scorer {
    private static final int PREFIX = 2;
    private static final List<String> INDICATOR = List.of(
            "level1",
            "level2",
            "level3",
            "description",
            "weight",
            "currentYearWeight",
            "basis",
            "remark",
            "mandatory",
            "score",
            "deviation",
            "code",
            "likelihood",
            "direction",
            "level1Weight",
            "level2Weight");
    private static final List<String> VALUES = List.of("target", "currentYearTarget", "actual", "progress", "forecast");
    private static final List<String> VALUE = List.of("text", "operator", "value", "upper", "unit");
    private static final List<String> EXECUTION =
            List.of("initial", "adjusted", "executed", "rate", "weight", "score", "forecast");

    private final Score score = new Score();

    private Scorer() {}

    /** The score of a document against its key. */
    static Score score(String name, JsonNode want, JsonNode got) {
        Scorer scorer = new Scorer();
        scorer.document(name, want, got);
        return scorer.score;
    }

    private void document(String name, JsonNode want, JsonNode got) {
        fields(name, "", List.of("kind", "title", "fiscalYear", "moneyUnit"), want, got);
        fields(name, "department.", List.of("code", "name"), want.path("department"), got.path("department"));
        strategy(name, want, got);
        if (!want.path("indicators").isEmpty()) {
            indicators(name, want.path("indicators"), got.path("indicators"));
        }
        if (!want.path("budget").isEmpty()) {
            fields(name, "document.budget.", List.of("total"), want.path("budget"), got.path("budget"));
        }
        Alignment projects = align(want, got, "projects", project -> text(project, "name"));
        for (Alignment.Pair pair : projects.pairs()) {
            project(name + "/" + text(pair.want(), "name"), pair.want(), pair.got());
        }
        projects.extra()
                .forEach(extra -> score.compare(name, "project.name", MissingNode.getInstance(), extra.path("name")));
        for (Alignment.Pair pair : align(want, got, "withheld", Scorer::range).pairs()) {
            score.compareTexts(name, "withheld", range(pair.want()), range(pair.got()));
        }
        members(name, "total", align(want, got, "totals", total -> text(total, "name")), "amount");
    }

    private void strategy(String name, JsonNode want, JsonNode got) {
        JsonNode wanted = want.path("overallGoal");
        JsonNode found = got.path("overallGoal");
        fields(name, "overall.", List.of("text"), wanted, found);
        members(name, "overall.item", align(wanted, found, "items", item -> text(item, "text")), "text");
        for (Alignment.Pair pair :
                align(want, got, "programmes", item -> text(item, "name")).pairs()) {
            String where = name + "/" + text(pair.want(), "name");
            fields(name, "programme.", List.of("label", "name", "text"), pair.want(), pair.got());
            plan(name, pair.want().path("spendingPlan"), pair.got().path("spendingPlan"));
            indicators(where, pair.want().path("indicators"), pair.got().path("indicators"));
        }
        for (Alignment.Pair pair :
                align(want, got, "safeguards", item -> text(item, "name")).pairs()) {
            fields(name, "safeguard.", List.of("name"), pair.want(), pair.got());
            members(
                    name,
                    "safeguard.item",
                    align(pair.want(), pair.got(), "items", item -> text(item, "text")),
                    "text");
        }
    }

    private void project(String where, JsonNode want, JsonNode got) {
        List<String> own = List.of("number", "code", "name", "attribute", "term", "purpose", "executionWeight");
        fields(where, "project.", own, want, got);
        for (String party : List.of("unit", "supervisor", "activity")) {
            fields(where, "project." + party + ".", List.of("code", "name"), want.path(party), got.path(party));
        }
        for (String field : EXECUTION) {
            score.compareTexts(where, "execution." + field, share(want, field), share(got, field));
        }
        fields(where, "totalScore.", List.of("weight", "score"), want.path("totalScore"), got.path("totalScore"));
        budget(where, want.path("budget"), got.path("budget"));
        plan(where, want.path("spendingPlan"), got.path("spendingPlan"));
        for (Alignment.Pair pair :
                align(want, got, "goals", goal -> text(goal, "text")).pairs()) {
            fields(where, "goal.", List.of("text", "horizon"), pair.want(), pair.got());
        }
        indicators(where, want.path("indicators"), got.path("indicators"));
    }

    private static @Nullable String share(JsonNode project, String field) {
        String printed = text(project.path("execution"), field);
        return printed == null ? null : printed.replaceFirst("%+$", "");
    }

    private void budget(String where, JsonNode want, JsonNode got) {
        fields(where, "budget.", List.of("total"), want, got);
        Map<String, JsonNode> sources = new LinkedHashMap<>();
        got.path("sources").forEach(source -> sources.put(source.path("source").asText(), source.path("amount")));
        for (JsonNode source : want.path("sources")) {
            JsonNode found = sources.remove(source.path("source").asText());
            score.compare(where, "budget.source", source.path("amount"), orMissing(found));
        }
        sources.values().forEach(extra -> score.compare(where, "budget.source", MissingNode.getInstance(), extra));
        members(where, "budget.component", align(want, got, "components", part -> text(part, "name")), "amount");
    }

    private void plan(String where, JsonNode want, JsonNode got) {
        Map<String, JsonNode> months = new LinkedHashMap<>();
        got.forEach(step -> months.put(String.valueOf(NormalForm.of(step.path("month"))), step.path("percent")));
        for (JsonNode step : want) {
            JsonNode found = months.remove(String.valueOf(NormalForm.of(step.path("month"))));
            score.compare(where, "plan", step.path("percent"), orMissing(found));
        }
        months.values().forEach(extra -> score.compare(where, "plan", MissingNode.getInstance(), extra));
    }

    private void indicators(String where, JsonNode want, JsonNode got) {
        Alignment rows = Alignment.of(want, got, Scorer::nameOfIndicator);
        int number = 0;
        for (Alignment.Pair row : rows.pairs()) {
            number++;
            indicator(where + "#" + number, row.want(), row.got());
        }
        for (JsonNode extra : rows.extra()) {
            String name = text(extra, "level3");
            score.compareTexts(where, "level3", null, name == null || name.isEmpty() ? "row" : name);
            score.compareTexts(where, "target.text", null, text(extra.path("target"), "text"));
        }
    }

    private static String nameOfIndicator(JsonNode indicator) {
        String kind = indicator.path("level2").asText("");
        String prefix = kind.substring(0, Math.min(PREFIX, kind.length()));
        return prefix + "|" + indicator.path("level3").asText("");
    }

    private void indicator(String at, JsonNode want, JsonNode got) {
        fields(at, "", INDICATOR, want, got);
        score.compareTexts(at, "causes", causes(want), causes(got));
        for (String value : VALUES) {
            fields(at, value + ".", VALUE, want.path(value), got.path(value));
        }
        for (Alignment.Pair pair :
                align(want, got, "targetsByPlace", cell -> text(cell, "place")).pairs()) {
            fields(
                    at,
                    "byPlace.",
                    List.of("text"),
                    pair.want().path("target"),
                    pair.got().path("target"));
        }
    }

    private static @Nullable String causes(JsonNode indicator) {
        List<String> causes = new ArrayList<>();
        indicator.path("causes").forEach(cause -> causes.add(cause.asText()));
        Collections.sort(causes);
        return causes.isEmpty() ? null : String.join(",", causes);
    }

    private void fields(String where, String prefix, List<String> names, JsonNode want, JsonNode got) {
        names.forEach(name -> score.compare(where, prefix + name, want.path(name), got.path(name)));
    }

    private void members(String where, String fact, Alignment members, String field) {
        members.pairs()
                .forEach(pair -> score.compare(
                        where, fact, pair.want().path(field), pair.got().path(field)));
    }

    private static Alignment align(JsonNode want, JsonNode got, String list, Function<JsonNode, @Nullable String> key) {
        return Alignment.of(want.path(list), got.path(list), key);
    }

    private static @Nullable String range(JsonNode withheld) {
        boolean absent = withheld.isMissingNode();
        return absent
                ? null
                : withheld.path("from").asText() + "-" + withheld.path("to").asText();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static JsonNode orMissing(@Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }
}
