package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Labels.Section;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Reads the prose of a budget book: overall goal, programmes with indicators in running text, safeguards. */
final class BookReader {
    private static final Pattern PROGRAMME = Pattern.compile("^[(（][一二三四五六七八九十]{1,3}[)）]\\s*[、.．]?\\s*");
    private static final Pattern QUOTED = Pattern.compile("^[“\"「]([^”\"」]{2,40})[”\"」](?:项目|工作|经费|专项)");
    private static final Pattern GROUP = Pattern.compile("^([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("^([(（][一二三四五六七八九十]{1,3}[)）])\\s*[、.．]?\\s*");
    private static final Pattern ITEM =
            Pattern.compile("^([0-9]{1,2}(?=\\s*(?:、|[.．](?![0-9])|[)]))|[①②③④⑤⑥⑦⑧⑨⑩])\\s*[、.．)]?\\s*");
    private static final Pattern NUMBERED = Pattern.compile("^[(]([一二三四五六七八九十]{1,3})[)]\\s*[、.．]?\\s*");
    private static final Pattern LEAD = Pattern.compile("^\\s*(?:绩效目标|绩效指标|目标|年度目标)\\s*[:：]\\s*");
    /** 项目共设…三级指标: announces the indicators and says nothing itself. */
    private static final Pattern LEAD_IN = Pattern.compile("设.*[一二三]级指标");

    private static final Pattern PLAN = Pattern.compile("([0-9]{1,2})月(?:底|末)");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)\\s*[%％]");
    private static final Pattern COVER = Pattern.compile(".*(?:绩效文本|预算绩效|绩效预算|绩效目标文本).*");
    private static final int LONGEST_HEADING = 40;
    private static final int COVER_LINES = 12;

    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft document;
    private final RunReader runs;
    private final HeaderFinder headers;

    BookReader(Flow flow, Labels labels, DocumentDraft document) {
        this.flow = flow;
        this.labels = labels;
        this.document = document;
        this.runs = new RunReader(labels).bracketsDescribe(true);
        this.headers = new HeaderFinder(flow, labels);
    }

    /** Reads the prose part, if there is one; returns the index where the tables begin. */
    int read() {
        int tables = firstForm();
        Map<Section, Integer> starts = sections(tables);
        long prose = starts.keySet().stream()
                .filter(section -> section != Section.PROJECTS)
                .count();
        if (prose < 2) {
            return 0;
        }
        document.book = true;
        List<Integer> order = new ArrayList<>(starts.values());
        order.sort(Integer::compare);
        cover(order.get(0));
        starts.forEach((section, start) -> {
            int end = order.stream().filter(other -> other > start).findFirst().orElse(tables);
            flow.range(start, flow.lineEnd(start)).forEach(item -> item.span().markLabel());
            List<Piece> paragraphs = Paragraphs.between(flow, flow.lineEnd(start), end);
            switch (section) {
                case OVERALL -> overall(paragraphs);
                case PROGRAMMES -> programmes(paragraphs);
                case SAFEGUARDS -> safeguards(paragraphs);
                case PROJECTS -> {}
            }
        });
        return starts.getOrDefault(Section.PROJECTS, tables);
    }

    /** Where the first table or the first title of a project's form stands, past the contents. */
    private int firstForm() {
        for (int i = 0; i < flow.size(); i++) {
            Flow.Item item = flow.at(i);
            if (item.isEmpty()) {
                continue;
            }
            boolean name = labels.field(item.squeezed()) == Field.PROJECT_NAME
                    || labels.field(item.squeezed()) == Field.PROJECT_CODE;
            if (name || headers.at(i) != null) {
                return titleAbove(i);
            }
        }
        return flow.size();
    }

    private int titleAbove(int i) {
        int line = flow.lineStart(i);
        for (int back = 0; back < 4 && line > 0; back++) {
            int above = flow.lineStart(line - 1);
            StringBuilder text = new StringBuilder();
            flow.range(above, line).forEach(item -> text.append(item.squeezed()));
            boolean prose = text.length() > LONGEST_HEADING * 2;
            if (prose || sectionOf(above) != null) {
                break;
            }
            line = above;
            if (labels.isFormTitle(text.toString())) {
                break;
            }
        }
        return line;
    }

    private @Nullable Section sectionOf(int lineStart) {
        Row.Kind kind = flow.at(lineStart).kind();
        if (kind == Row.Kind.GRID || kind == Row.Kind.RAGGED) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        flow.filledLine(lineStart).forEach(item -> text.append(item.squeezed()));
        return text.length() > LONGEST_HEADING ? null : labels.section(text.toString());
    }

    /** The last heading of each section before the tables: an earlier one stands in the contents. */
    private Map<Section, Integer> sections(int tables) {
        Map<Section, Integer> starts = new EnumMap<>(Section.class);
        for (int i = 0; i < tables; i = flow.lineEnd(i)) {
            Section section = sectionOf(i);
            if (section != null) {
                starts.put(section, i);
            }
        }
        Integer projects = starts.get(Section.PROJECTS);
        Integer last = starts.values().stream().max(Integer::compare).orElse(0);
        if (projects != null && projects < last) {
            starts.remove(Section.PROJECTS);
        }
        return starts;
    }

    /** The title of a book stands on its cover, often over several lines. */
    private void cover(int end) {
        int line = 0;
        int i = 0;
        while (i < end && line < COVER_LINES) {
            int next = flow.lineEnd(i);
            Span here = lineSpan(i);
            if (COVER.matcher(here.squeezed()).matches()
                    && here.squeezed().length() <= LONGEST_HEADING
                    && labels.section(here.squeezed()) == null) {
                document.title = titleSpan(i, here, end);
                return;
            }
            i = next;
            line++;
        }
    }

    private Span titleSpan(int i, Span here, int end) {
        List<Span> parts = new ArrayList<>();
        if (i > 0 && !here.squeezed().matches(".*(?:局|院|中心|委|办|厅).*")) {
            Span above = lineSpan(flow.lineStart(i - 1));
            if (above.squeezed().length() <= 20 && above.squeezed().matches(".*(?:局|院|中心|委员会|办公室|厅|本级)")) {
                parts.add(above);
            }
        }
        parts.add(here);
        int next = flow.lineEnd(i);
        if (next < end && lineSpan(next).squeezed().matches("[(（].{1,10}[)）]")) {
            parts.add(lineSpan(next));
        }
        return Span.of(parts.stream()
                .flatMap(part -> part.pieces().stream())
                .map(piece -> piece.after(org.zhunsheng.reading.layout.Gap.LINE))
                .toList());
    }

    private Span lineSpan(int i) {
        List<Flow.Item> items = flow.range(flow.lineStart(i), flow.lineEnd(i));
        return Span.join(items.stream().map(Flow.Item::span).toList());
    }

    private void overall(List<Piece> paragraphs) {
        for (Piece paragraph : paragraphs) {
            String text = paragraph.squeezed();
            boolean heading = text.length() <= LONGEST_HEADING && text.endsWith("绩效目标");
            if (heading || partHeading(text)) {
                paragraph.markLabel();
                continue;
            }
            boolean numbered = ITEM.matcher(Chars.fold(paragraph.raw())).find()
                    || PROGRAMME.matcher(paragraph.raw()).find();
            if (numbered) {
                items(paragraph, document.overallItems);
            } else if (document.overallItems.isEmpty()) {
                Span whole = document.overallText == null
                        ? Span.of(paragraph)
                        : Span.join(List.of(document.overallText, Span.of(paragraph)));
                document.overallText = whole;
            } else {
                continueItem(document.overallItems, paragraph);
            }
        }
    }

    private static boolean partHeading(String text) {
        return text.matches("第[一二三四五]部分.*") && text.length() <= LONGEST_HEADING;
    }

    private static void continueItem(List<DocumentDraft.ItemCell> items, Piece paragraph) {
        DocumentDraft.ItemCell last = items.get(items.size() - 1);
        items.set(
                items.size() - 1,
                new DocumentDraft.ItemCell(last.label(), Span.join(List.of(last.text(), Span.of(paragraph)))));
    }

    private static void items(Piece paragraph, List<DocumentDraft.ItemCell> into) {
        String raw = paragraph.raw();
        List<GoalList.Item> found = GoalList.items(raw);
        Pattern style = PROGRAMME.matcher(raw).find() ? NUMBERED : ITEM;
        boolean first = style.matcher(Chars.fold(raw)).find();
        if (first && found.size() <= 1 && (found.isEmpty() || found.get(0).label() == null)) {
            Matcher mark = style.matcher(Chars.fold(raw));
            if (mark.find()) {
                paragraph.part(0, mark.end()).markLabel();
                into.add(new DocumentDraft.ItemCell(mark.group(1), Span.of(paragraph.part(mark.end(), raw.length()))));
                return;
            }
        }
        int done = 0;
        for (GoalList.Item item : found) {
            paragraph.part(done, item.from()).markLabel();
            into.add(new DocumentDraft.ItemCell(item.label(), Span.of(paragraph.part(item.from(), item.to()))));
            done = item.to();
        }
        paragraph.part(done, raw.length()).markLabel();
    }

    private void programmes(List<Piece> paragraphs) {
        DocumentDraft.ProgrammeDraft open = null;
        for (Piece whole : paragraphs) {
            Matcher opening = LEAD.matcher(whole.raw());
            boolean led = opening.find()
                    && open != null
                    && !QUOTED.matcher(whole.raw().strip()).find()
                    && !PLAN.matcher(whole.raw()).find();
            Piece paragraph = led ? whole.part(opening.end(), whole.raw().length()) : whole;
            if (led) {
                whole.part(0, opening.end()).markLabel();
            }
            String folded = Chars.fold(paragraph.raw());
            Matcher label = PROGRAMME.matcher(paragraph.raw());
            Matcher quoted = QUOTED.matcher(paragraph.raw().strip());
            if (label.find()) {
                open = labelled(paragraph, label);
            } else if (quoted.find()) {
                open = new DocumentDraft.ProgrammeDraft();
                int lead = paragraph.raw().indexOf(paragraph.raw().strip());
                open.name = Span.of(paragraph.part(lead + quoted.start(1), lead + quoted.end(1)));
                open.text = Span.of(paragraph);
                document.programmes.add(open);
            } else if (open == null) {
                if (paragraph.squeezed().length() <= LONGEST_HEADING
                        && paragraph.squeezed().endsWith("绩效目标")) {
                    paragraph.markLabel();
                }
            } else if (runs.looksLikeRun(paragraph.squeezed()) || goesOn(open, paragraph)) {
                run(open, paragraph, folded);
            } else if (open.indicators.isEmpty()
                    && !LEAD_IN.matcher(paragraph.squeezed()).find()) {
                Span text = Span.of(paragraph);
                open.text = open.text == null ? text : Span.join(List.of(open.text, text));
            }
        }
    }

    private boolean goesOn(DocumentDraft.ProgrammeDraft open, Piece paragraph) {
        return !open.indicators.isEmpty() && runs.isItem(paragraph.squeezed());
    }

    /** A programme under a numbered heading; what follows the heading's full stop is its goal. */
    private DocumentDraft.ProgrammeDraft labelled(Piece paragraph, Matcher label) {
        DocumentDraft.ProgrammeDraft programme = new DocumentDraft.ProgrammeDraft();
        String raw = paragraph.raw();
        int close = label.group().indexOf(label.group().contains("）") ? '）' : ')') + 1;
        programme.label = Span.of(paragraph.part(0, close));
        int stop = label.end();
        while (stop < raw.length() && "。:：".indexOf(raw.charAt(stop)) < 0) {
            stop++;
        }
        paragraph.part(close, label.end()).markLabel();
        boolean heading = stop - label.end() <= LONGEST_HEADING;
        int nameEnd = heading ? stop : raw.length();
        programme.name = Span.of(paragraph.part(label.end(), nameEnd));
        if (nameEnd + 1 < raw.length()) {
            paragraph.part(nameEnd, nameEnd + 1).markLabel();
            if (!Chars.isBlank(raw.substring(nameEnd + 1))) {
                programme.text = Span.of(paragraph.part(nameEnd + 1, raw.length()));
            }
        } else if (nameEnd < raw.length()) {
            paragraph.part(nameEnd, raw.length()).markLabel();
        }
        document.programmes.add(programme);
        return programme;
    }

    private void run(DocumentDraft.ProgrammeDraft programme, Piece paragraph, String folded) {
        int first = folded.indexOf("1、");
        String lead = first > 0 ? folded.substring(0, first) : "";
        Matcher months = PLAN.matcher(lead);
        Matcher percents = PERCENT.matcher(lead);
        List<int[]> found = new ArrayList<>();
        while (months.find()) {
            found.add(new int[] {months.start(), months.end(), Integer.parseInt(months.group(1))});
        }
        int k = 0;
        while (percents.find() && k < found.size()) {
            int[] month = found.get(k++);
            programme.plan.add(new ProjectDraft.PlanCell(
                    month[2],
                    Span.of(paragraph.part(month[0], month[1])),
                    Span.of(paragraph.part(percents.start(1), percents.end()))));
        }
        programme.indicators.addAll(runs.read(paragraph));
    }

    private void safeguards(List<Piece> paragraphs) {
        DocumentDraft.SafeguardDraft open = null;
        for (Piece paragraph : paragraphs) {
            String raw = paragraph.raw();
            String text = paragraph.squeezed();
            Matcher group = (PROGRAMME.matcher(raw).find() ? BRACKETED : GROUP).matcher(raw);
            if (partHeading(text)) {
                paragraph.markLabel();
                continue;
            }
            boolean numbered = ITEM.matcher(Chars.fold(raw)).find();
            boolean titled =
                    !numbered && text.length() <= LONGEST_HEADING && (text.endsWith(":") || text.endsWith("措施"));
            if (group.find() || titled) {
                open = group(paragraph, group.hitEnd() || !group.reset().find() ? null : group);
                continue;
            }
            if (open == null) {
                open = new DocumentDraft.SafeguardDraft();
                document.safeguards.add(open);
            }
            if (numbered) {
                items(paragraph, open.items);
            } else if (!open.items.isEmpty()
                    && open.items.get(open.items.size() - 1).label() != null) {
                continueItem(open.items, paragraph);
            } else {
                open.items.add(new DocumentDraft.ItemCell(null, Span.of(paragraph)));
            }
        }
    }

    private DocumentDraft.SafeguardDraft group(Piece paragraph, @Nullable Matcher mark) {
        DocumentDraft.SafeguardDraft group = new DocumentDraft.SafeguardDraft();
        String raw = paragraph.raw();
        int from = 0;
        if (mark != null) {
            group.label = Span.of(paragraph.part(0, mark.end(1)));
            paragraph.part(mark.end(1), mark.end()).markLabel();
            from = mark.end();
        }
        int stop = from;
        while (stop < raw.length() && "。:：".indexOf(raw.charAt(stop)) < 0) {
            stop++;
        }
        int nameEnd = stop - from <= LONGEST_HEADING ? stop : raw.length();
        group.name = Span.of(paragraph.part(from, nameEnd));
        document.safeguards.add(group);
        if (nameEnd < raw.length()) {
            paragraph.part(nameEnd, nameEnd + 1).markLabel();
            if (!Chars.isBlank(raw.substring(nameEnd + 1))) {
                Piece rest = paragraph.part(nameEnd + 1, raw.length());
                if (ITEM.matcher(Chars.fold(rest.raw().strip())).find()) {
                    items(rest, group.items);
                } else {
                    group.items.add(new DocumentDraft.ItemCell(null, Span.of(rest)));
                }
            }
        }
        return group;
    }
}
