package org.zhunsheng.app.web.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.UnreadableBody;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.planning.overall.OverallTarget;
import org.zhunsheng.reading.TypedTargets;
import org.zhunsheng.reading.source.ReadingException;
import tools.jackson.databind.JsonNode;

/** An overall target as somebody typed it: in the exchange format, where a target may be its printed text alone. */
final class OverallText {
    /** More programmes than any department has. */
    static final int MOST_PROGRAMMES = 200;

    private OverallText() {}

    /** Reads what was typed and understands its targets by the words of a region. */
    static Strategy strategy(@Nullable JsonNode typed, @Nullable String region) {
        Strategy strategy = read(typed);
        int programmes = strategy.programmes().size();
        if (programmes > MOST_PROGRAMMES) {
            throw Refusal.field("/target/programmes", "overall.programmes", programmes, MOST_PROGRAMMES);
        }
        int rows = strategy.indicators().size()
                + strategy.programmes().stream()
                        .mapToInt(programme -> programme.indicators().size())
                        .sum();
        if (rows > DraftText.MOST_ROWS) {
            throw Refusal.field("/target/programmes", "projects.rows", rows, DraftText.MOST_ROWS);
        }
        return new TypedTargets(region).in(strategy);
    }

    private static Strategy read(@Nullable JsonNode typed) {
        try {
            return ProjectText.strategy(String.valueOf(typed));
        } catch (ReadingException refused) {
            throw UnreadableBody.of(refused, "/target");
        }
    }

    /** What it says with the names of the projects that serve each programme, to be compared with another state. */
    static Tree tree(ContentCodec codec, OverallTarget target, Map<UUID, String> names) {
        Tree says = codec.tree(codec.strategy(target.strategy()));
        if (!(says instanceof Tree.Node whole)
                || !(whole.fields().get("programmes") instanceof Tree.Items programmes)) {
            return says;
        }
        List<Tree> served = new ArrayList<>();
        for (int i = 0; i < programmes.items().size(); i++) {
            served.add(served(programmes.items().get(i), target.serving().get(i), names));
        }
        Map<String, Tree> fields = new LinkedHashMap<>(whole.fields());
        fields.put("programmes", new Tree.Items(served));
        return new Tree.Node(fields);
    }

    private static Tree served(Tree programme, List<UUID> serving, Map<UUID, String> names) {
        if (!(programme instanceof Tree.Node node) || serving.isEmpty()) {
            return programme;
        }
        Map<String, Tree> fields = new LinkedHashMap<>(node.fields());
        List<Tree> projects = serving.stream()
                .<Tree>map(id -> new Tree.Leaf(names.getOrDefault(id, id.toString())))
                .toList();
        fields.put("projects", new Tree.Items(projects));
        return new Tree.Node(fields);
    }
}
