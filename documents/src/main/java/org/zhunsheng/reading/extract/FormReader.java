package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Chars;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableHeader;

/**
 * Walks over a source and gathers what its labels announce: fields by their neighbourhood, money matrices, tables of
 * indicators, notes; a new form begins where a title, a sheet or the label of a project's name says so.
 */
final class FormReader {
    private static final Pattern MONTH = Pattern.compile("^([0-9]{1,2})月(?:底|末|份)?(?:前)?(?:\\(.*\\))?[:：]?$");
    private static final Pattern YEARS =
            Pattern.compile("[(\\[]\\s*((?:20[0-9]{2})\\s*年?\\s*[-—–~至]+\\s*(?:20[0-9]{2})\\s*年?)\\s*[)\\]]");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:([0-9]{1,3})\\s*[、.．]|(?:附?(表\\s*[0-9]{1,3})[:：]?)|[(（]([一二三四五六七八九十]{1,3})[)）][、.]?)\\s*");
    static final Pattern UNIT_LINE =
            Pattern.compile("^[0-9]{3,}[-—]?[\\u4e00-\\u9fff].*(?:局|所|院|中心|委|办|处|站|队|会|本级|厅|部|署|镇|乡|街道)(?:\\(.*\\))?$");
    private static final Pattern WITHHELD =
            Pattern.compile("^([0-9]{1,3})\\s*[-—–~至到]\\s*([0-9]{1,3})\\s*号?项目(?:信息)?(.*(?:不公开|不予公开|涉密|保密).*)$");
    private static final Pattern QUOTED =
            Pattern.compile("^\\s*([0-9]{1,3})\\s*[.、]\\s*[“\"][^“”\"]{2,40}[”\"]\\s*(?:项目|$)");
    private static final int LOOK_AHEAD = 60;

    private final Flow flow;
    private final Labels labels;
    private final HeaderFinder headers;
    private final TableReader tables;
    private final MatrixReader matrices;
    private final DocumentDraft document = new DocumentDraft();
    private ProjectDraft project = new ProjectDraft();
    private @Nullable TableHeader lastHeader;
    private boolean mediumMoney;
    private boolean mediumBlock;
    private boolean mediumSeenBlock;

    FormReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
        this.headers = new HeaderFinder(flow, labels);
        this.tables = new TableReader(flow, labels);
        this.matrices = new MatrixReader(flow, labels);
    }

    DocumentDraft read() {
        int i = new BookReader(flow, labels, document).read();
        while (i < flow.size()) {
            if (flow.at(i).isEmpty()) {
                i++;
                continue;
            }
            int next = block(i);
            i = next > i ? next : i + 1;
        }
        close();
        for (ProjectDraft each : document.projects) {
            boolean lost = each.indicators.stream()
                    .anyMatch(row -> row.level1() != null && row.level1().name() == null);
            if (lost) {
                RunLevels.fill(each.indicators, document.projects, labels);
            }
        }
        return document;
    }

    private int block(int i) {
        startFormOnNewSheet(i);
        int next = title(i);
        if (next < 0) {
            next = withheld(i);
        }
        if (next < 0) {
            next = new TaskReader(flow, labels).read(i, project);
        }
        if (next < 0) {
            next = new TransposedReader(flow, labels, document).read(i, project);
        }
        if (next < 0) {
            next = table(i);
        }
        if (next < 0) {
            next = matrices.read(i, project);
        }
        if (next < 0) {
            next = plan(i);
        }
        if (next < 0) {
            next = label(i);
        }
        return next < 0 ? loose(i) : next;
    }

    private void close() {
        if (!project.isEmpty()) {
            document.projects.add(project);
        }
        project = new ProjectDraft();
        mediumMoney = false;
        mediumBlock = false;
        mediumSeenBlock = false;
        lastHeader = null;
    }

    /** A sheet or table that follows a finished form and brings labels of its own begins a new one. */
    private void startFormOnNewSheet(int i) {
        boolean finished = !project.indicators.isEmpty() || project.totalWeight != null;
        if (finished
                && flow.at(i).span().gap() == Gap.BLOCK
                && flow.at(i).kind() == Row.Kind.GRID
                && announcesForm(i)) {
            close();
        }
    }

    /** Whether a project's name or its money is announced before the next table of indicators. */
    private boolean announcesForm(int i) {
        for (int k = i; k < Math.min(flow.size(), i + LOOK_AHEAD); k++) {
            String text = flow.at(k).squeezed();
            Field field = labels.field(text);
            if (field == Field.PROJECT_NAME || labels.isFormTitle(text)) {
                return true;
            }
            if (labels.column(text) == Column.LEVEL1) {
                return false;
            }
        }
        return false;
    }

    /** A plain line that is a title or a number as a whole, though spaces part its words. */
    private Span wholeLine(int i) {
        Flow.Item item = flow.at(i);
        boolean plain = item.kind() == Row.Kind.LINE && flow.opensLine(i);
        List<Flow.Item> line = plain ? flow.filledLine(i) : List.of(item);
        Piece first = item.span().first();
        Span last = line.get(line.size() - 1).span();
        Piece end = last.pieces().get(last.pieces().size() - 1);
        return line.size() > 1 && first.sharesSourceWith(end) ? Span.of(first.through(end)) : item.span();
    }

    private int title(int i) {
        Flow.Item item = flow.at(i);
        Span line = wholeLine(i);
        boolean whole = labels.isFormTitle(line.squeezed());
        String text = whole ? line.squeezed() : item.squeezed();
        if (!labels.isFormTitle(text) || text.startsWith("附件") && text.length() < 6) {
            return -1;
        }
        boolean contents = listedInContents(i);
        if (contents) {
            return -1;
        }
        boolean form = project.hasName() || !project.indicators.isEmpty() || !project.tasks.isEmpty();
        if (form) {
            close();
        } else {
            project = project.headingOnly();
        }
        Span title = whole ? line : item.span();
        Matcher number = NUMBERED.matcher(Chars.fold(title.first().raw().strip()));
        boolean numbered = title.pieces().size() == 1 && number.find();
        if (numbered) {
            title = numberedTitle(title, number);
        }
        project.title = title;
        if (document.kind == null) {
            document.kind = labels.kindOfTitle(text);
        }
        boolean replaces = document.title == null || document.projects.isEmpty() && !document.book;
        if (replaces && !(numbered && number.group(1) != null)) {
            document.title = title;
            document.kind = labels.kindOfTitle(text);
        } else if (document.title != null && document.title.squeezed().equals(title.squeezed())) {
            title.markLabel();
        }
        return whole && flow.opensLine(i) && item.kind() == Row.Kind.LINE ? flow.lineEnd(i) : i + 1;
    }

    private Span numberedTitle(Span title, Matcher number) {
        String raw = title.first().raw();
        int lead = raw.length() - raw.stripLeading().length();
        int group = number.group(1) != null ? 1 : 2;
        boolean bracketed = number.group(group) == null;
        project.number = bracketed
                ? title.part(lead, lead + number.end(3) + 1)
                : title.part(lead + number.start(group), lead + number.end(group));
        Span rest = title.part(lead + number.end(), raw.length());
        rest.markLabel();
        return rest;
    }

    /** A contents page names many forms in a row, with nothing between them. */
    private boolean listedInContents(int i) {
        int following = flow.skipEmpty(flow.lineEnd(i));
        if (following >= flow.size() || flow.lineEnd(i) - flow.lineStart(i) > 3) {
            return false;
        }
        String text = flow.at(following).squeezed();
        boolean another = labels.isFormTitle(text) && !text.equals(flow.at(i).squeezed());
        return another || text.matches("[0-9]+") || flow.at(i).squeezed().matches("^[0-9]{2,}[0-9]、.*");
    }

    private int withheld(int i) {
        Flow.Item item = flow.at(i);
        Matcher matcher = WITHHELD.matcher(Chars.fold(item.span().text()));
        if (!matcher.matches()) {
            return -1;
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        if (from > to) {
            return -1;
        }
        if (!project.indicators.isEmpty()) {
            close();
        }
        String reason = item.span().text().substring(matcher.start(3));
        document.withheld.add(new DocumentDraft.WithheldCell(item.span(), from, to, reason));
        return i + 1;
    }

    private int table(int i) {
        TableHeader header = headers.at(i);
        if (header == null) {
            return lastHeader == null ? -1 : total(i);
        }
        flow.range(header.from(), header.to()).stream()
                .filter(item -> !item.isEmpty()
                        && header.columns().stream()
                                .noneMatch(c ->
                                        c.type() == Column.UNKNOWN && c.label().equals(item.span())))
                .forEach(item -> item.span().markLabel());
        if (header.list()) {
            return new ListReader(flow, labels, document, project).read(header, tables);
        }
        TableReader.Body body = tables.body(header);
        List<IndicatorDraft> first = tables.indicators(body.rows(), header, 0);
        boolean halves = header.columns().stream().anyMatch(column -> column.half() == 1);
        if (halves) {
            Halves.merge(first, tables.indicators(body.rows(), header, 1), project.indicators);
        } else {
            addBlock(first, header);
        }
        lastHeader = header;
        return body.end();
    }

    private void addBlock(List<IndicatorDraft> rows, TableHeader header) {
        boolean annualAfterMedium = !mediumBlock && mediumSeenBlock;
        for (IndicatorDraft row : rows) {
            Span target = row.get(Column.TARGET);
            if (annualAfterMedium && target != null && !header.has(Column.CURRENT_TARGET)) {
                row.cells().remove(Column.TARGET);
                row.put(Column.CURRENT_TARGET, target);
            }
        }
        mediumSeenBlock |= mediumBlock;
        project.indicators.addAll(rows);
    }

    private int total(int i) {
        TableHeader header = lastHeader;
        if (header == null || project.indicators.isEmpty()) {
            return -1;
        }
        int next = tables.totalRow(i, header, project);
        if (next >= 0) {
            lastHeader = null;
        }
        return next;
    }

    /** 3月底 6月底 10月底 12月底 and the percentages below or behind them. */
    private int plan(int i) {
        List<Flow.Item> months = new ArrayList<>();
        int k = i;
        while (k < flow.size()
                && (flow.at(k).isEmpty() || MONTH.matcher(flow.at(k).squeezed()).matches())) {
            if (!flow.at(k).isEmpty()) {
                months.add(flow.at(k));
            }
            k++;
        }
        if (months.size() == 1) {
            return monthsWithValues(i);
        }
        if (months.isEmpty()) {
            return -1;
        }
        int count = 0;
        while (k < flow.size() && count < months.size()) {
            Flow.Item item = flow.at(k);
            if (!item.isEmpty()) {
                if (Amounts.percent(item.squeezed()) == null) {
                    break;
                }
                Flow.Item month = monthOf(item, months, count);
                Matcher matcher = MONTH.matcher(month.squeezed());
                if (matcher.matches()) {
                    int number = Integer.parseInt(matcher.group(1));
                    if (number >= 1 && number <= 12) {
                        project.plan.add(new ProjectDraft.PlanCell(number, month.span(), item.span()));
                    }
                }
                count++;
            }
            k++;
        }
        months.forEach(month -> month.span().markLabel());
        return k;
    }

    /** 3月底 25% 6月底 55%: each month before its own percentage. */
    private int monthsWithValues(int i) {
        int k = i;
        int found = 0;
        while (k + 1 < flow.size()) {
            Matcher month = MONTH.matcher(flow.at(k).squeezed());
            if (!month.matches() || Amounts.percent(flow.at(k + 1).squeezed()) == null) {
                break;
            }
            int number = Integer.parseInt(month.group(1));
            if (number >= 1 && number <= 12) {
                project.plan.add(new ProjectDraft.PlanCell(
                        number, flow.at(k).span(), flow.at(k + 1).span()));
                flow.at(k).span().markLabel();
                found++;
            }
            k = flow.skipEmpty(k + 2);
        }
        return found == 0 ? -1 : k;
    }

    private static Flow.Item monthOf(Flow.Item item, List<Flow.Item> months, int ordinal) {
        if (item.kind() == Row.Kind.GRID) {
            for (Flow.Item month : months) {
                if (month.span().overlaps(item.span())) {
                    return month;
                }
            }
        }
        return months.get(ordinal);
    }

    private int label(int i) {
        Flow.Item item = flow.at(i);
        String text = item.squeezed();
        boolean filled = !project.indicators.isEmpty();
        boolean noted = labels.isNote(text);
        Field field = labels.field(text);
        if (filled && field != null && !noted && !field.isGoal() && field != Field.MONEY_UNIT && startsForm(i, field)) {
            close();
        }
        if (labels.isSignature(text) || filled && (field == Field.DEPARTMENT || field == Field.UNIT)) {
            return i + 1;
        }
        if (noted && !(field != null && !filled && field != Field.PURPOSE)) {
            return note(i);
        }
        MoneyRow money = labels.moneyRow(text);
        if (money != null && field == null) {
            return money(i, money);
        }
        if (field != null) {
            return field.isGoal() ? goal(i, field) : field(i, field);
        }
        if (labels.isGroup(text)) {
            item.span().markLabel();
            block(text);
            return i + 1;
        }
        return -1;
    }

    private void block(String text) {
        boolean medium = text.contains("中期") || text.contains("实施期") || text.contains("长期");
        if (text.contains("绩效指标") || text.contains("指标")) {
            mediumBlock = medium;
        }
    }

    private boolean startsForm(int i, Field field) {
        return field == Field.PROJECT_NAME || field == Field.PROJECT_CODE || announcesForm(i);
    }

    /** The value of a label: to its right, or below it; {@code null} where it has none. */
    private @Nullable Value value(int i, boolean longText) {
        int k = i + 1;
        Flow.Item label = flow.at(i);
        boolean table = label.kind() == Row.Kind.GRID || label.kind() == Row.Kind.RAGGED;
        int end = table || label.kind() == Row.Kind.PROSE ? flow.lineEnd(i) : flow.size();
        while (k < end && flow.at(k).isEmpty() && flow.at(k).line() == label.line()) {
            k++;
        }
        if (k >= end || isAnyLabel(k)) {
            boolean alone = table && flow.filledLine(i).size() == 1;
            return table && (longText || alone) ? below(i) : null;
        }
        return new Value(gather(k, longText), gathered);
    }

    private int gathered;

    /** A value with the index after it. */
    private record Value(Span span, int next) {}

    private Span gather(int from, boolean longText) {
        List<Span> spans = new ArrayList<>();
        int k = from;
        Flow.Item first = flow.at(from);
        while (k < flow.size()) {
            Flow.Item item = flow.at(k);
            if (k > from && (item.isEmpty() || isAnyLabel(k) || !continues(first, flow.at(k - 1), item, longText))) {
                break;
            }
            spans.add(item.span());
            k++;
        }
        gathered = k;
        return Span.join(spans);
    }

    private boolean continues(Flow.Item first, Flow.Item before, Flow.Item item, boolean longText) {
        if (item.kind() != before.kind()) {
            return false;
        }
        return switch (item.kind()) {
            case GRID, PROSE -> false;
            case RAGGED ->
                item.span().gap() == Gap.LINE
                        || item.span().gap() == Gap.SPACE
                                && item.span()
                                        .first()
                                        .sharesSourceWith(first.span().first());
            case CELL ->
                item.span().gap() == Gap.SPACE
                        || longText
                                && item.span().gap() != Gap.ROW
                                && first.squeezed().length() > 8;
            case LINE ->
                item.line() == before.line() || item.span().gap() != Gap.BLANK && (longText || lineWraps(item));
        };
    }

    /** A short value goes on in the next line when that line goes on with a label: a cell was broken by its width. */
    private boolean lineWraps(Flow.Item item) {
        int end = flow.lineEnd(indexOf(item));
        return end < flow.size() && flow.filledLine(indexOf(item)).size() > 1;
    }

    private int indexOf(Flow.Item item) {
        int low = 0;
        while (low < flow.size() && flow.at(low) != item) {
            low = low + 1;
        }
        return low;
    }

    private @Nullable Value below(int i) {
        int start = flow.lineEnd(i);
        if (start >= flow.size() || flow.at(start).span().gap() == Gap.BLOCK) {
            return null;
        }
        if (!isAnyLabel(flow.skipEmpty(start))
                && flow.filledLine(start).isEmpty()
                && flow.lineEnd(start) < flow.size()) {
            start = flow.lineEnd(start);
        }
        for (int k = start; k < flow.lineEnd(start); k++) {
            Flow.Item item = flow.at(k);
            boolean under = item.kind() != Row.Kind.GRID
                    || item.span().overlaps(flow.at(i).span());
            if (!item.isEmpty() && under) {
                return isAnyLabel(k) ? null : new Value(item.span(), i + 1);
            }
        }
        return null;
    }

    private boolean isAnyLabel(int k) {
        if (k >= flow.size()) {
            return false;
        }
        Flow.Item item = flow.at(k);
        String text = item.squeezed();
        if (item.isEmpty()) {
            return false;
        }
        Column column = labels.column(text);
        return labels.field(text) != null
                || labels.moneyRow(text) != null
                || labels.isNote(text) && text.length() > 2
                || labels.isSignature(text)
                || labels.isGroup(text)
                || labels.isFormTitle(text)
                || column == Column.LEVEL1
                || column == Column.LEVEL2
                || labels.isTotal(text)
                || MONTH.matcher(text).matches()
                || labels.moneyColumn(text) != null && text.length() > 2;
    }

    private int field(int i, Field field) {
        Flow.Item item = flow.at(i);
        item.span().markLabel();
        if (field == Field.MONEY_UNIT) {
            return i + 1;
        }
        Value value = value(i, false);
        if (value == null) {
            return i + 1;
        }
        if (field == Field.PROJECT_NAME && project.hasName()) {
            close();
        }
        boolean closer = field == Field.ATTRIBUTE
                && (item.squeezed().contains("性质") || item.squeezed().contains("属性"));
        if (closer) {
            project.fields.put(field, value.span());
        } else {
            project.fields.putIfAbsent(field, value.span());
        }
        return value.next();
    }

    private int money(int i, MoneyRow row) {
        Flow.Item item = flow.at(i);
        Value value = value(i, false);
        boolean amount =
                value != null && Amounts.amount(value.span().text(), org.zhunsheng.model.MoneyUnit.YUAN) != null;
        if (row == MoneyRow.MEDIUM_TOTAL) {
            mediumMoney = true;
        } else if (row == MoneyRow.TOTAL) {
            mediumMoney = twoTotals(i);
        }
        item.span().markLabel();
        if (value == null || !amount) {
            return i + 1;
        }
        boolean medium = row == MoneyRow.MEDIUM_TOTAL || (row == MoneyRow.TOTAL ? twoTotals(i) : mediumOf(i, row));
        project.money.add(new ProjectDraft.MoneyCell(
                row == MoneyRow.MEDIUM_TOTAL ? MoneyRow.TOTAL : row, item.span(), value.span(), medium));
        return value.next();
    }

    /** 资金总额 beside 本年金额: the first is for the whole period. */
    private boolean twoTotals(int i) {
        for (int k = i + 1; k < Math.min(flow.size(), i + 6); k++) {
            String text = flow.at(k).squeezed();
            if (labels.moneyRow(text) == MoneyRow.TOTAL) {
                String own = flow.at(i).squeezed();
                return (text.contains("年度") || text.contains("本年") || text.contains("当年")) && !own.contains("年");
            }
        }
        return false;
    }

    /** With mid-term and annual money side by side the first of two equal labels is the mid-term one. */
    private boolean mediumOf(int i, MoneyRow row) {
        boolean anyMedium = project.money.stream().anyMatch(cell -> cell.medium()) || mediumSeen();
        if (!anyMedium) {
            return false;
        }
        int nearest = 0;
        int others = 0;
        for (int k = i + 1; k < Math.min(flow.size(), i + 5); k++) {
            MoneyRow next = labels.moneyRow(flow.at(k).squeezed());
            nearest += next == row ? 1 : 0;
            others += next != null && next != row ? 1 : 0;
            if (others > 0) {
                break;
            }
        }
        return nearest > 0;
    }

    private boolean mediumSeen() {
        return mediumMoney;
    }

    private int goal(int i, Field field) {
        Flow.Item item = flow.at(i);
        item.span().markLabel();
        Matcher years = YEARS.matcher(Chars.fold(item.span().text()));
        if (field == Field.GOAL_MEDIUM && years.find() && item.span().pieces().size() == 1) {
            String raw = Chars.fold(item.span().first().raw());
            Matcher at = YEARS.matcher(raw);
            if (at.find()) {
                project.mediumTerm = item.span().part(at.start(1), at.end(1));
            }
        }
        List<Integer> run = goalRun(i);
        if (run.size() > 1) {
            return goalPairs(run);
        }
        Value value = value(i, true);
        if (value == null) {
            return i + 1;
        }
        addGoal(field, value.span());
        return value.next();
    }

    /** Labels of goals that follow one another without values. */
    private List<Integer> goalRun(int i) {
        List<Integer> run = new ArrayList<>();
        for (int k = i; k < flow.size(); k++) {
            Flow.Item item = flow.at(k);
            boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
            if (table && item.line() != flow.at(i).line()) {
                break;
            }
            if (item.isEmpty()) {
                continue;
            }
            Field field = labels.field(item.squeezed());
            if (field == null || !field.isGoal()) {
                break;
            }
            run.add(k);
        }
        return run;
    }

    /** Several goal labels and then their texts, in the same order; the first labels may only group the others. */
    private int goalPairs(List<Integer> run) {
        List<Integer> leaves = new ArrayList<>(run);
        Field head = labels.field(flow.at(run.get(0)).squeezed());
        boolean grid = flow.at(run.get(0)).kind() == Row.Kind.GRID;
        boolean groups = run.size() > 2
                || head == Field.GOAL && second(run).isGoal() && second(run) != Field.COMPLETION
                || (head == Field.GOAL_ANNUAL || head == Field.GOAL)
                        && labels.field(flow.at(run.get(1)).squeezed()) != Field.COMPLETION;
        if (groups && head != Field.GOAL_MEDIUM) {
            leaves.remove(0);
        }
        run.forEach(k -> flow.at(k).span().markLabel());
        int k = run.get(run.size() - 1) + 1;
        if (leaves.size() == 1) {
            Field field = labels.field(flow.at(leaves.get(0)).squeezed());
            Value value = value(leaves.get(0), true);
            if (value != null && field != null) {
                addGoal(field, value.span());
                return value.next();
            }
            return k;
        }
        int ordinal = 0;
        while (k < flow.size() && ordinal < leaves.size()) {
            Flow.Item item = flow.at(k);
            boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
            if (item.isEmpty()) {
                ordinal += emptyGoal(k, leaves) ? 1 : 0;
                k++;
                continue;
            }
            if (isAnyLabel(k)
                    || table && ordinal > 0 && item.line() != flow.at(k - 1).line()) {
                break;
            }
            int leaf = grid ? leafAbove(item, leaves, ordinal) : leaves.get(ordinal);
            Field field = labels.field(flow.at(leaf).squeezed());
            boolean last = ordinal == leaves.size() - 1;
            Span text = gather(k, last && !table && item.kind() == Row.Kind.LINE);
            if (item.kind() == Row.Kind.LINE && !last) {
                text = item.span();
                gathered = k + 1;
            }
            if (field != null) {
                addGoal(field, text);
            }
            k = gathered;
            ordinal++;
        }
        return k;
    }

    private boolean emptyGoal(int k, List<Integer> leaves) {
        return flow.at(k).kind() == Row.Kind.CELL && leaves.size() > 1;
    }

    private Field second(List<Integer> run) {
        Field field = labels.field(flow.at(run.get(1)).squeezed());
        return field == null ? Field.GOAL : field;
    }

    private int leafAbove(Flow.Item item, List<Integer> leaves, int ordinal) {
        for (int leaf : leaves) {
            if (flow.at(leaf).span().overlaps(item.span())) {
                return leaf;
            }
        }
        return leaves.get(ordinal);
    }

    private void addGoal(Field field, Span text) {
        if (TargetGrammar.saysNothing(text.squeezed())
                || labels.isInstruction(text.squeezed()) && text.squeezed().length() < 60) {
            return;
        }
        switch (field) {
            case COMPLETION -> project.completion = text;
            case GOAL_MEDIUM -> project.goals.add(new ProjectDraft.GoalCell(Goal.Horizon.MEDIUM_TERM, text));
            default -> project.goals.add(new ProjectDraft.GoalCell(Goal.Horizon.ANNUAL, text));
        }
    }

    private int note(int i) {
        Flow.Item item = flow.at(i);
        item.span().markLabel();
        Value value = value(i, true);
        if (value == null) {
            return i + 1;
        }
        if (!labels.isInstruction(value.span().squeezed())) {
            project.notes.add(new ProjectDraft.NoteCell(item.span(), value.span()));
        }
        return value.next();
    }

    /** A text without a label: the unit over a table, the purpose of the money, a heading with a number. */
    private int loose(int i) {
        Flow.Item item = flow.at(i);
        String text = item.squeezed();
        boolean form = project.indicators.isEmpty();
        if (form
                && !project.fields.containsKey(Field.UNIT)
                && UNIT_LINE.matcher(text).matches()
                && text.length() < 40) {
            project.fields.put(Field.UNIT, item.span());
            return i + 1;
        }
        boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
        if (form && table && purposeExpected(i) && text.length() > 4 && !Amounts.isAmount(text)) {
            project.fields.put(Field.PURPOSE, item.span());
            return i + 1;
        }
        Span line = wholeLine(i);
        Matcher quoted = QUOTED.matcher(Chars.fold(line.first().raw()));
        if (line.pieces().size() == 1 && quoted.find()) {
            if (!project.indicators.isEmpty()) {
                close();
            }
            project.number = line.part(quoted.start(1), quoted.end(1));
            return i + 1;
        }
        if (line.squeezed().matches("(?:附?表[0-9]{1,3}|[(（][一二三四五六七八九十]{1,3}[)）])[:：]?")) {
            if (!project.isEmpty() && !project.indicators.isEmpty()) {
                close();
            }
            project.number = line;
            return item.kind() == Row.Kind.LINE && flow.opensLine(i) ? flow.lineEnd(i) : i + 1;
        }
        return -1;
    }

    /** In the Hebei table the purpose has no label of its own: it stands alone in the row after the money. */
    private boolean purposeExpected(int i) {
        return !project.fields.containsKey(Field.PURPOSE)
                && !project.money.isEmpty()
                && project.goals.isEmpty()
                && project.plan.isEmpty()
                && flow.filledLine(i).size() == 1
                && project.matrix.isEmpty();
    }
}
