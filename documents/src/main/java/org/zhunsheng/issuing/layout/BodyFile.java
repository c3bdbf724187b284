package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunsheng.issuing.IssuingException;

/** Reads the body of a layout file. */
final class BodyFile {
    private static final double MOST_SPACE = 700;
    private static final int MOST_INDENT = 40;
    private static final int DEEPEST_HEADING = 3;
    private static final Set<String> LINE =
            Set.of("text", "heading", "contents", "style", "indent", "above", "level", "listed", "join");
    private static final List<String> KINDS =
            List.of("sheet", "text", "heading", "contents", "pageBreak", "table", "each", "when", "unless");

    private final Styles styles;
    private final TableFile tables;

    BodyFile(Styles styles, TableFile tables) {
        this.styles = styles;
        this.tables = tables;
    }

    List<Node> body(LayoutEntry entry, NamesInForce names) throws IssuingException {
        List<Node> nodes = new ArrayList<>();
        for (LayoutEntry node : entry.list()) {
            nodes.add(node(node, names));
        }
        return List.copyOf(nodes);
    }

    private Node node(LayoutEntry entry, NamesInForce names) throws IssuingException {
        Map<String, LayoutEntry> keys = entry.map();
        List<String> kinds = KINDS.stream().filter(keys::containsKey).toList();
        if (kinds.size() != 1) {
            throw entry.wrong(
                    "应有且仅有以下键之一：" + String.join("、", KINDS),
                    "exactly one of these keys is wanted: " + String.join(", ", KINDS));
        }
        String kind = kinds.getFirst();
        LayoutEntry value = entry.get(kind);
        return switch (kind) {
            case "sheet" -> new Node.Sheet(names.template(value));
            case "text" -> line(entry, value, names, "text");
            case "heading" ->
                new Node.Heading(
                        line(entry, value, names, "heading"),
                        entry.get("level").whole(1, 1, DEEPEST_HEADING),
                        entry.get("listed").flag(true));
            case "contents" -> new Node.Contents(line(entry, value, names, "title"));
            case "pageBreak" -> new Node.PageBreak();
            case "table" -> tables.table(value, names);
            case "each" -> {
                entry.only(Set.of(kind, "body"));
                yield new Node.Each(value.text(), body(entry.get("body"), names.within(value)));
            }
            default -> {
                entry.only(Set.of(kind, "body"));
                yield new Node.When(names.condition(value), kind.equals("when"), body(entry.get("body"), names));
            }
        };
    }

    private Node.Line line(LayoutEntry entry, LayoutEntry text, NamesInForce names, String usual)
            throws IssuingException {
        entry.only(LINE);
        return new Node.Line(
                WordsFile.words(new LayoutEntry(entry.file(), entry.at(), null), text, names),
                styles.of(entry.get("style"), usual),
                entry.get("indent").whole(0, 0, MOST_INDENT),
                entry.get("above").number(0, 0, MOST_SPACE));
    }
}
