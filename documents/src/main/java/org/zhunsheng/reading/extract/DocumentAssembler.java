package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.layout.Chars;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Patience;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;

/** Builds the model out of what was gathered, and accounts for every character that was not. */
final class DocumentAssembler {
    private static final Pattern YEAR_ALONE = Pattern.compile("[(\\[]?(20[0-9]{2})年?度?[)\\]]?");
    private static final int UNSURE = 50;
    private static final int YEAR_WORDS = 5;
    private static final int LONGEST_YEAR = 12;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");
    private static final Pattern BUDGET_YEAR = Pattern.compile("(20[0-9]{2})年度");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(20[0-9]{2})[-年./][0-9]{1,2}");
    private static final Pattern UNIT_LABEL = Pattern.compile("(?:金额|货币)?单位:?");

    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft draft;
    private final PlaceBook book = new PlaceBook(true);

    DocumentAssembler(Flow flow, Labels labels, DocumentDraft draft) {
        this.flow = flow;
        this.labels = labels;
        this.draft = draft;
    }

    Reading assemble(String source) {
        MoneyUnit named = moneyUnit();
        MoneyUnit unit = named == null ? MoneyUnit.YUAN : named;
        DocumentKind kind = kind();
        ProjectAssembler assembler = new ProjectAssembler(labels, book, unit, kind);
        boolean department = kind == DocumentKind.DEPARTMENT_TARGET
                || kind == DocumentKind.SELF_EVALUATION
                        && draft.projects.stream().anyMatch(p -> !p.hasName() && !p.indicators.isEmpty());
        List<Project> projects = new ArrayList<>();
        ProjectDraft own = null;
        for (ProjectDraft project : draft.projects) {
            Patience.check();
            if (department && !project.hasName() && own == null) {
                own = project;
            } else if (project.hasName() || !project.indicators.isEmpty()) {
                projects.add(assembler.assemble(project, "/projects/" + projects.size()));
            }
        }
        PerformanceDocument.Strategy strategy = new StrategyAssembler(draft, book, assembler).assemble(own);
        CodedName unitName = department(projects);
        FiscalYear year = fiscalYear();
        if (named == null) {
            book.doubt("/moneyUnit", UNSURE, List.of("TEN_THOUSAND_YUAN"), "the source names no unit of money");
        }
        List<PrintedTotal> totals = totals(unit);
        List<Withheld> withheld = withheld();
        String title = book.text("/title", draft.title);
        PerformanceDocument.Heading heading = new PerformanceDocument.Heading(title, unitName, year, unit);
        PerformanceDocument document =
                new PerformanceDocument(kind, heading, strategy, projects, withheld, totals, unread());
        return new Reading(source, document, book.places(), book.doubts());
    }

    private DocumentKind kind() {
        DocumentKind titled = draft.kind;
        boolean results = draft.projects.stream()
                .anyMatch(p -> p.indicators.stream().anyMatch(i -> i.has(Column.ACTUAL) || i.has(Column.SCORE)));
        boolean outlook = draft.projects.stream()
                .anyMatch(p -> p.indicators.stream().anyMatch(i -> i.has(Column.PROGRESS) || i.has(Column.FORECAST)));
        if (draft.book) {
            return DocumentKind.TARGET_BOOK;
        }
        if (titled == null || titled == DocumentKind.TARGET_TABLES) {
            if (outlook) {
                return DocumentKind.MONITORING;
            }
            if (results) {
                return DocumentKind.SELF_EVALUATION;
            }
            if (draft.list) {
                return DocumentKind.PROJECT_LIST;
            }
        }
        return titled == null ? DocumentKind.TARGET_TABLES : titled;
    }

    /** The unit that a heading names; yuan where none does. */
    static MoneyUnit moneyUnitOf(Flow flow, Labels labels) {
        MoneyUnit named = new DocumentAssembler(flow, labels, new DocumentDraft()).moneyUnit();
        return named == null ? MoneyUnit.YUAN : named;
    }

    private @Nullable MoneyUnit moneyUnit() {
        for (int i = 0; i < flow.size(); i++) {
            String text = flow.at(i).squeezed();
            boolean label =
                    text.length() < 24 && (text.endsWith("(万元)") || text.endsWith("(元)") || text.endsWith("(万元):"))
                            || text.startsWith("单位")
                            || text.startsWith("金额单位")
                            || labels.isHeaderLabel(text)
                            || labels.isFormTitle(text)
                            || text.startsWith("(单位");
            MoneyUnit unit = label || text.contains("单位:") ? Amounts.unitNamedIn(text) : null;
            boolean bare = UNIT_LABEL.matcher(text).matches();
            if (unit == null && i + 1 < flow.size() && bare) {
                String next = flow.at(i + 1).squeezed();
                unit = next.startsWith("万元")
                        ? MoneyUnit.TEN_THOUSAND_YUAN
                        : next.equals("元") || next.equals("人民币元") ? MoneyUnit.YUAN : null;
                if (unit != null) {
                    flow.at(i + 1).span().markLabel();
                }
            }
            if (unit != null) {
                flow.at(i).span().markLabel();
                return unit;
            }
        }
        boolean own = draft.projects.stream()
                        .flatMap(p -> p.money.stream())
                        .anyMatch(c -> c.value().squeezed().contains("万元"))
                || draft.projects.stream()
                        .flatMap(p -> p.matrix.stream())
                        .flatMap(r -> r.cells().values().stream())
                        .anyMatch(s -> s.squeezed().endsWith("万元"));
        return own ? MoneyUnit.TEN_THOUSAND_YUAN : null;
    }

    /** The unit that all tables name; a code that only the supervisor of the same name carries is the unit's as well. */
    private @Nullable CodedName department(List<Project> projects) {
        for (ProjectDraft project : draft.projects) {
            Span span = project.fields.get(Field.DEPARTMENT);
            if (span != null) {
                book.note("/department", span);
                CodedName name = CodedNames.parse(span.text());
                Span code = project.fields.get(Field.DEPARTMENT_CODE);
                return name != null && name.code() == null && code != null
                        ? new CodedName(code.text(), name.name())
                        : name;
            }
        }
        if (draft.department != null) {
            book.note("/department", draft.department);
            return CodedNames.parse(draft.department.text());
        }
        for (Project project : projects) {
            CodedName unit = project.identity().unit();
            CodedName above = project.identity().supervisor();
            if (unit != null) {
                boolean same = above != null && Objects.equals(unit.name(), above.name());
                return unit.code() == null && same ? above : unit;
            }
            if (above != null) {
                return above;
            }
        }
        for (ProjectDraft project : draft.projects) {
            Span unit = project.fields.get(Field.UNIT);
            if (unit != null) {
                book.note("/department", unit);
                return CodedNames.parse(unit.text());
            }
        }
        return null;
    }

    private @Nullable FiscalYear fiscalYear() {
        List<String> texts = new ArrayList<>();
        if (draft.title != null) {
            texts.add(draft.title.squeezed());
        }
        for (ProjectDraft project : draft.projects) {
            Span field = project.fields.get(Field.FISCAL_YEAR);
            if (field != null) {
                texts.add(field.squeezed() + "年");
            }
            if (project.title != null) {
                texts.add(project.title.squeezed());
            }
        }
        FiscalYear year = first(texts);
        FiscalYear line = yearLine();
        if (year == null) {
            year = line;
        }
        if (year == null) {
            texts.clear();
            for (ProjectDraft project : draft.projects) {
                Span name = project.fields.get(Field.PROJECT_NAME);
                if (name != null) {
                    texts.add(name.squeezed());
                }
                project.goals.forEach(goal -> texts.add(goal.text().squeezed()));
            }
            year = first(texts);
        }
        return year == null ? guessedYear() : year;
    }

    private static @Nullable FiscalYear first(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = YEAR.matcher(text);
            if (matcher.find()) {
                return new FiscalYear(Integer.parseInt(matcher.group(1)));
            }
        }
        return null;
    }

    /** The first line that is a year and nothing else: （2021 年度）, also with half of its brackets. */
    private @Nullable FiscalYear yearLine() {
        FiscalYear first = null;
        for (int i = 0; i < flow.size(); i++) {
            FiscalYear year = yearLineAt(i);
            first = first == null ? year : first;
        }
        return first;
    }

    /** The year that one or a few words from here on are, and nothing else. */
    private @Nullable FiscalYear yearLineAt(int i) {
        StringBuilder joined = new StringBuilder();
        for (int k = i; k < Math.min(flow.size(), i + YEAR_WORDS) && joined.length() < LONGEST_YEAR; k++) {
            joined.append(flow.at(k).squeezed());
            Matcher matcher = YEAR_ALONE.matcher(joined);
            boolean printed = matcher.matches() && (joined.indexOf("年") >= 0 || joined.indexOf("(") >= 0);
            if (printed && FiscalYear.isPossible(Integer.parseInt(matcher.group(1)))) {
                flow.range(i, k + 1).forEach(item -> item.span().markLabel());
                return new FiscalYear(Integer.parseInt(matcher.group(1)));
            }
        }
        return null;
    }

    private @Nullable FiscalYear guessedYear() {
        FiscalYear year = anyYear();
        if (year != null) {
            book.doubt(
                    "/fiscalYear",
                    UNSURE,
                    List.of(),
                    "taken from a date in the text; no title or table names the year");
        }
        return year;
    }

    private @Nullable FiscalYear anyYear() {
        FiscalYear date = null;
        for (int i = 0; i < flow.size(); i++) {
            String text = flow.at(i).squeezed();
            Matcher year = BUDGET_YEAR.matcher(text);
            if (year.find()) {
                return new FiscalYear(Integer.parseInt(year.group(1)));
            }
            Matcher loose = DATE.matcher(text);
            if (date == null && loose.find()) {
                date = new FiscalYear(Integer.parseInt(loose.group(1)));
            }
        }
        return date;
    }

    private List<PrintedTotal> totals(MoneyUnit unit) {
        List<PrintedTotal> out = new ArrayList<>();
        for (DocumentDraft.TotalCell cell : draft.totals) {
            Amounts.Found found = Amounts.amount(cell.amount().text(), unit);
            if (found != null) {
                String at = "/totals/" + out.size();
                book.note(at, cell.name());
                book.note(at, cell.amount());
                out.add(new PrintedTotal(cell.name().text(), found.money()));
            }
        }
        return out;
    }

    private List<Withheld> withheld() {
        List<Withheld> out = new ArrayList<>();
        for (DocumentDraft.WithheldCell cell : draft.withheld) {
            book.note("/withheld/" + out.size(), cell.words());
            out.add(new Withheld(cell.from(), cell.to(), cell.reason().isBlank() ? null : cell.reason()));
        }
        return out;
    }

    /** Every stretch of the source that no value and no label explains. */
    private List<Unread> unread() {
        List<Unread> out = new ArrayList<>();
        for (SourceText source : flow.sources()) {
            int from = -1;
            String raw = source.raw();
            for (int i = 0; i <= raw.length(); i++) {
                boolean unread = i < raw.length() && source.useAt(i) == SourceText.Use.UNREAD;
                if (unread && from < 0) {
                    from = i;
                } else if (!unread && from >= 0) {
                    add(out, source, from, i);
                    from = -1;
                }
            }
        }
        return out;
    }

    private static void add(List<Unread> out, SourceText source, int from, int to) {
        String text = Chars.clean(source.raw().substring(from, to));
        if (!text.isEmpty()) {
            out.add(new Unread(source.placeAt(from).describe(), text));
        }
    }
}
