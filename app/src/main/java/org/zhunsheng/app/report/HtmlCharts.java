package org.zhunsheng.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.ReviewScore;
import org.zhunsheng.audit.Severity;

/** The charts of a report as drawings inside the page: what each aspect lost, and which rules found most. */
final class HtmlCharts {
    private static final int WIDTH = 420;
    private static final int LINE = 26;
    private static final int BAR = 14;
    private static final int LABEL = 110;
    private static final int FIGURE = 60;
    private static final int MOST_RULES = 10;

    private final Messages messages;

    HtmlCharts(Messages messages) {
        this.messages = messages;
    }

    void draw(Element into, AuditReport report) {
        aspects(into, report.score());
        rules(into, report.findings());
    }

    private void aspects(Element into, ReviewScore score) {
        Element svg = figure(into, messages.say("report.aspects"), score.parts().size());
        int line = 0;
        for (ReviewScore.Part part : score.parts()) {
            int lost = share(part.lost(), part.most());
            label(svg, line, messages.name(part.aspect()));
            bar(svg, line, new Stretch(LABEL, room()), "bar-kept");
            bar(svg, line, new Stretch(LABEL, lost), "bar-lost");
            value(
                    svg,
                    line,
                    (part.lost().signum() == 0 ? "" : "-") + part.lost().toPlainString() + " / "
                            + part.most().toPlainString());
            line++;
        }
    }

    private void rules(Element into, List<Finding> findings) {
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
        Map<String, Severity> severities = findings.stream()
                .collect(Collectors.toMap(Finding::rule, Finding::severity, (a, b) -> a.isAtLeast(b) ? a : b));
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_RULES)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        Element svg = figure(into, messages.say("report.rules"), most.size());
        long highest = most.get(0).getValue();
        for (int line = 0; line < most.size(); line++) {
            Map.Entry<String, Long> rule = most.get(line);
            Severity severity = severities.getOrDefault(rule.getKey(), Severity.INFO);
            label(svg, line, rule.getKey() + " " + messages.name(severity));
            int length = share(BigDecimal.valueOf(rule.getValue()), BigDecimal.valueOf(highest));
            bar(svg, line, new Stretch(LABEL, length), "bar-" + severity.name().toLowerCase(Locale.ROOT));
            value(svg, line, String.valueOf(rule.getValue()));
        }
    }

    private record Stretch(int from, int length) {}

    private static int room() {
        return WIDTH - LABEL - FIGURE;
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(room()))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static Element figure(Element into, String caption, int lines) {
        Element figure = into.appendElement("figure");
        figure.appendElement("figcaption").text(caption);
        return figure.appendElement("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + lines * LINE)
                .attr("role", "img")
                .attr("aria-label", caption);
    }

    private static void label(Element svg, int line, String words) {
        svg.appendElement("text")
                .attr("x", "0")
                .attr("y", String.valueOf(line * LINE + BAR + 2))
                .text(words);
    }

    private static void bar(Element svg, int line, Stretch stretch, String kind) {
        svg.appendElement("rect")
                .addClass(kind)
                .attr("x", String.valueOf(stretch.from()))
                .attr("y", String.valueOf(line * LINE + (LINE - BAR) / 2 - 1))
                .attr("width", String.valueOf(stretch.length()))
                .attr("height", String.valueOf(BAR));
    }

    private static void value(Element svg, int line, String words) {
        svg.appendElement("text")
                .attr("x", String.valueOf(WIDTH - FIGURE + 8))
                .attr("y", String.valueOf(line * LINE + BAR + 2))
                .text(words);
    }
}
