package org.zhunsheng.reading.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Patience;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableHeader;

/**
 * Walks over a source and gathers what its labels announce: titles, fields, money, goals, tables of indicators, notes. A
 * new form begins where a title, a sheet or the label of a project's name says so.
 */
final class FormReader {
    /** 315002某县司法局: a unit with its code that stands over a table without a label. */
    static final Pattern UNIT_LINE = Pattern.compile(
            "^[0-9]{3,}[-—]?[\\u4e00-\\u9fff].*(?:局|所|院|中心|委|办|处|站|队|会|机关|股|科|本级|厅|部|署|镇|乡|街道)(?:\\(.*\\))?$");

    /** The name of a body, which is longer than any unit of money and has no digits in it. */
    private static final Pattern BODY = Pattern.compile("[\\u4e00-\\u9fff()]{3,30}(?<!元)(?<!元\\))");

    private static final Pattern UNTIL = Pattern.compile("[至到—~-]+");
    private static final int LOOK_AHEAD = 60;
    private static final int LONGEST_UNIT = 40;
    private static final int SHORTEST_PURPOSE = 5;

    private final Flow flow;
    private final Labels labels;
    private final HeaderFinder headers;
    private final TableReader tables;
    private final List<BlockReader> readers;
    private final Neighbourhood values;
    private final GoalReader goals;
    private final MoneyReader amounts;
    private final TitleReader titles;
    private final Forms forms = new Forms();

    /** Reads a block of one kind into the open form: returns the index after it, or -1 where none begins. */
    private interface BlockReader {
        int read(int index, ProjectDraft project);
    }

    FormReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
        this.headers = new HeaderFinder(flow, labels);
        this.tables = new TableReader(flow, labels);
        this.values = new Neighbourhood(flow, labels);
        this.goals = new GoalReader(flow, labels, values);
        this.amounts = new MoneyReader(flow, labels, values);
        this.titles = new TitleReader(flow, labels, forms);
        this.readers = List.of(
                new TaskReader(flow, labels)::read,
                new TransposedReader(flow, labels, forms.document())::read,
                this::table,
                new MatrixReader(flow, labels)::read,
                new PlanReader(flow)::read,
                new LevelLineReader(flow, labels, forms.document())::read);
    }

    DocumentDraft read() {
        DocumentDraft document = forms.document();
        int i = new BookReader(flow, labels, document).read();
        while (i < flow.size()) {
            Patience.check();
            int next = flow.at(i).isEmpty() ? i + 1 : block(i);
            i = Math.max(next, i + 1);
        }
        forms.close();
        LooseTitle loose = new LooseTitle(flow, labels);
        loose.find(document);
        document.bodyAbove = loose.bodyAbove();
        RunLevels.fillLost(document.projects, labels);
        return document;
    }

    private int block(int i) {
        startFormOnNewSheet(i);
        int next = titles.read(i);
        if (next < 0) {
            next = titles.withheld(i);
        }
        for (int r = 0; r < readers.size() && next < 0; r++) {
            next = readers.get(r).read(i, forms.open());
        }
        if (next < 0) {
            next = label(i);
        }
        return next < 0 ? loose(i) : next;
    }

    /** A sheet or table that follows a finished form and brings labels of its own begins a new one. */
    private void startFormOnNewSheet(int i) {
        Flow.Item item = flow.at(i);
        boolean finished = forms.hasRows() || forms.open().totalWeight != null;
        if (finished && item.span().gap() == Gap.BLOCK && item.kind() == Row.Kind.GRID && announcesForm(i)) {
            forms.close();
        }
    }

    /** Whether a project's name or a title is announced before the next table of indicators. */
    private boolean announcesForm(int i) {
        for (int k = i; k < Math.min(flow.size(), i + LOOK_AHEAD); k++) {
            String text = flow.at(k).squeezed();
            if (labels.field(text) == Field.PROJECT_NAME || labels.isFormTitle(text)) {
                return true;
            }
            if (labels.column(text) == Column.LEVEL1) {
                return false;
            }
        }
        return false;
    }

    private int table(int i, ProjectDraft project) {
        TableHeader header = headers.at(i);
        if (header == null) {
            return total(i, project);
        }
        markHeader(header);
        if (header.list()) {
            return list(header, project);
        }
        TableReader.Body body = tables.body(header);
        List<IndicatorDraft> rows = tables.indicators(body.rows(), header, 0);
        boolean halves = header.columns().stream().anyMatch(column -> column.half() == 1);
        if (halves) {
            Halves.merge(rows, tables.indicators(body.rows(), header, 1), project.indicators);
        } else {
            addBlock(rows, header, project);
        }
        project.lastHeader = header;
        return body.end();
    }

    private int list(TableHeader header, ProjectDraft heading) {
        DocumentDraft document = forms.document();
        ListReader list = new ListReader(header, tables, heading, document, document.projects::add);
        int end = tables.rows(header, list::row);
        list.finish();
        RunLevels.fill(document.projects, labels);
        return flow.skipEmpty(end);
    }

    private void markHeader(TableHeader header) {
        for (Flow.Item item : flow.range(header.from(), header.to())) {
            boolean unknown = header.columns().stream()
                    .anyMatch(c -> c.type() == Column.UNKNOWN && c.label().equals(item.span()));
            // A level over a column is a value of the indicators below it; without any it is unread.
            boolean level = header.columns().stream()
                            .anyMatch(c -> c.type() == Column.INDICATOR_RUN
                                    && c.label().equals(item.span()))
                    && (labels.isLevel1(item.squeezed()) || labels.isLevel2(item.squeezed()));
            if (!item.isEmpty() && !unknown && !level) {
                item.span().markLabel();
            }
        }
    }

    /** Of two blocks, mid-term and annual, the second one states this year's targets. */
    private static void addBlock(List<IndicatorDraft> rows, TableHeader header, ProjectDraft project) {
        boolean annual = !project.mediumBlockOpen && project.mediumBlockSeen && !header.has(Column.CURRENT_TARGET);
        for (IndicatorDraft row : rows) {
            Span target = row.get(Column.TARGET);
            if (annual && target != null) {
                row.cells().remove(Column.TARGET);
                row.put(Column.CURRENT_TARGET, target);
            }
        }
        project.mediumBlockSeen |= project.mediumBlockOpen;
        project.indicators.addAll(rows);
    }

    private int total(int i, ProjectDraft project) {
        TableHeader header = project.lastHeader;
        if (header == null || project.indicators.isEmpty()) {
            return -1;
        }
        int next = tables.totalRow(i, header, project);
        if (next >= 0) {
            project.lastHeader = null;
        }
        return next;
    }

    /** 自评总分 in the head of a form, with its number beside it; 总分 and 总分值 are what can be reached at most. */
    private int headScore(int i, String text) {
        boolean reached = text.contains("得分") || text.contains("评分") || text.contains("自评");
        boolean score = reached && labels.isTotal(text) && flow.at(i).inTable();
        Neighbourhood.Value value = score && forms.open().totalScore == null ? values.of(i, false) : null;
        if (value == null || Amounts.points(value.span().text()) == null) {
            return -1;
        }
        flow.at(i).span().markLabel();
        forms.open().totalScore = value.span();
        return value.next();
    }

    private int label(int i) {
        String text = flow.at(i).squeezed();
        int scored = forms.hasRows() ? -1 : headScore(i, text);
        if (scored >= 0) {
            return scored;
        }
        boolean noted = labels.opensNote(text);
        Field field = labels.field(text);
        if (field != null && !noted && forms.hasRows() && beginsForm(i, field)) {
            forms.close();
        }
        boolean filled = forms.hasRows();
        if (labels.isSignature(text)) {
            signature(i);
        }
        if (labels.isSignature(text) || filled && (field == Field.DEPARTMENT || field == Field.UNIT)) {
            return i + 1;
        }
        if (noted && (field == null || filled || field == Field.PURPOSE)) {
            return note(i);
        }
        MoneyRow money = filled ? labels.moneyRow(text) : amounts.rowAt(i);
        if (field != null) {
            return field.isGoal() ? goals.read(i, forms.open()) : field(i, field);
        }
        if (money != null) {
            return amounts.read(i, money, forms.open());
        }
        return labels.isGroup(text) ? group(i) : -1;
    }

    /** Who signs is no part of the model; that nobody does is worth knowing. */
    private void signature(int i) {
        Span label = flow.at(i).span();
        label.markLabel();
        if (values.of(i, false) == null && !values.isFilledBelow(i)) {
            forms.open().emptyFields.add(label);
        }
    }

    private boolean beginsForm(int i, Field field) {
        boolean ofForm = !field.isGoal() && field != Field.MONEY_UNIT;
        return ofForm && (field == Field.PROJECT_NAME || field == Field.PROJECT_CODE || announcesForm(i));
    }

    private int group(int i) {
        flow.at(i).span().markLabel();
        String text = flow.at(i).squeezed();
        if (text.contains("指标")) {
            forms.open().openBlock(text);
        }
        return i + 1;
    }

    private int field(int i, Field printed) {
        Flow.Item item = flow.at(i);
        item.span().markLabel();
        Neighbourhood.Value value = values.of(i, false);
        Field field = printed == Field.MONEY_UNIT && namesBody(item, value) ? Field.UNIT : printed;
        if (value == null || field == Field.MONEY_UNIT) {
            return i + 1;
        }
        if (field == Field.PROJECT_NAME && forms.open().hasName()) {
            forms.close();
        }
        String text = item.squeezed();
        boolean nearer = field == Field.ATTRIBUTE && (text.contains("性质") || text.contains("属性"))
                || field == Field.UNIT && (text.contains("实施") || text.contains("执行"))
                || field == Field.SUPERVISOR && (text.startsWith("地方") || text.startsWith("市县"));
        Span before = forms.open().fields.get(field);
        boolean fuller = field == Field.DEPARTMENT
                && before != null
                && value.span().squeezed().contains(before.squeezed());
        Neighbourhood.Value full = field == Field.TERM ? withEnd(value) : value;
        Span words =
                switch (field) {
                    case DEPARTMENT, UNIT, SUPERVISOR -> Parties.bare(full.span());
                    default -> full.span();
                };
        if (nearer || fuller) {
            forms.open().fields.put(field, words);
        } else {
            forms.open().fields.putIfAbsent(field, words);
        }
        return full.next();
    }

    /** 单位 alone is the unit of money or the body that spends it: the value tells. */
    private boolean namesBody(Flow.Item label, Neighbourhood.@Nullable Value value) {
        boolean alone = label.squeezed().replace(":", "").equals("单位") && !forms.hasRows();
        return alone
                && value != null
                && BODY.matcher(value.span().squeezed()).matches()
                && !forms.open().fields.containsKey(Field.UNIT);
    }

    /** A term whose end stands in a cell of its own: 2025年1月1日, 至, 2025年12月31日. */
    private Neighbourhood.Value withEnd(Neighbourhood.Value begin) {
        int word = begin.next();
        int end = word + 1;
        boolean more = end < flow.size()
                && flow.at(end).line() == flow.at(word - 1).line()
                && UNTIL.matcher(flow.at(word).squeezed()).matches()
                && !flow.at(end).isEmpty()
                && !values.isLabel(end);
        return more
                ? new Neighbourhood.Value(
                        Span.join(List.of(
                                begin.span(), flow.at(word).span(), flow.at(end).span())),
                        end + 1)
                : begin;
    }

    private int note(int i) {
        flow.at(i).span().markLabel();
        Neighbourhood.@Nullable Value value = values.of(i, true);
        if (value == null) {
            return i + 1;
        }
        if (!labels.isInstruction(value.span().squeezed()) && !forms.hold(value.span())) {
            forms.open().notes.add(new ProjectDraft.NoteCell(flow.at(i).span(), value.span()));
        }
        return value.next();
    }

    /** A text without a label: the unit over a table, the purpose of the money, a heading with a number. */
    private int loose(int i) {
        Span span = flow.at(i).span();
        String text = span.squeezed();
        ProjectDraft project = forms.open();
        boolean unit = text.length() < LONGEST_UNIT && UNIT_LINE.matcher(text).matches();
        if (!forms.hasRows() && unit && !project.fields.containsKey(Field.UNIT) && !forms.hold(span)) {
            project.fields.put(Field.UNIT, Parties.bare(span));
            return i + 1;
        }
        boolean purpose = text.length() >= SHORTEST_PURPOSE && purposeExpected(i, project);
        if (!forms.hasRows() && purpose && !forms.hold(span)) {
            project.fields.put(Field.PURPOSE, span);
            return i + 1;
        }
        return titles.number(i);
    }

    /** In the Hebei table the purpose has no label of its own: it stands alone in the row after the money. */
    private boolean purposeExpected(int i, ProjectDraft project) {
        boolean afterMoney = !project.money.isEmpty()
                && project.matrix.isEmpty()
                && project.goals.isEmpty()
                && project.plan.isEmpty();
        boolean alone = flow.at(i).inTable() && flow.isAlone(i);
        return afterMoney
                && alone
                && !project.fields.containsKey(Field.PURPOSE)
                && !Amounts.isAmount(flow.at(i).squeezed());
    }
}
