package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Patience;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.source.Uncomputed;
import org.zhunsheng.text.Chars;

/** Builds the model out of what was gathered, and accounts for every character that was not. */
final class DocumentAssembler {

    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft draft;
    private final PlaceBook book = new PlaceBook(true);

    /** How sure a reading is that left most of its source unread, in percent. */
    private static final int HARDLY_READ = 30;

    /** A shorter source is soon half unread. */
    private static final int FEWEST_CHARACTERS = 80;

    DocumentAssembler(Flow flow, Labels labels, DocumentDraft draft) {
        this.flow = flow;
        this.labels = labels;
        this.draft = draft;
    }

    Reading assemble(String source, List<Uncomputed> uncomputed) {
        MoneyUnits units = new MoneyUnitFinder(flow, labels, draft).find();
        DocumentKind kind = kind();
        ProjectAssembler assembler = new ProjectAssembler(labels, book, units, kind);
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
        FiscalYear year = new FiscalYearFinder(flow, draft, book).find();
        doubtUnit(units.first());
        List<PrintedTotal> totals = totals(units);
        List<Withheld> withheld = withheld();
        String title = book.text("/title", draft.title);
        PerformanceDocument.Heading heading = new PerformanceDocument.Heading(title, unitName, year, units.unit());
        List<Unread> unread = unread();
        doubtCoverage(unread);
        uncomputed.forEach(cell -> unread.add(unread(cell)));
        PerformanceDocument document =
                new PerformanceDocument(kind, heading, strategy, projects, withheld, totals, unread);
        return new Reading(source, document, book.places(), book.doubts(), book.asides());
    }

    /**
     * Whether a document says anything about a project, a department or a programme; a title, a year and the name of a
     * body are no performance document.
     */
    static boolean saysAnything(PerformanceDocument document) {
        PerformanceDocument.Strategy strategy = document.strategy();
        boolean whole = strategy.overallGoal() != null
                || strategy.budget() != null
                || !strategy.programmes().isEmpty()
                || !strategy.safeguards().isEmpty()
                || !strategy.indicators().isEmpty();
        return whole || document.projects().stream().anyMatch(DocumentAssembler::saysAnything);
    }

    private static boolean saysAnything(Project project) {
        return project.identity().name() != null
                || project.identity().code() != null
                || project.finance().budget() != null
                || !project.indicators().isEmpty()
                || !project.goals().isEmpty();
    }

    /** Where most of a source found no place, what did find one may be wrong as well. */
    private void doubtCoverage(List<Unread> unread) {
        long left = unread.stream()
                .mapToLong(stretch -> Chars.squeeze(stretch.text()).length())
                .sum();
        if (left * 2 < FEWEST_CHARACTERS) {
            return;
        }
        long all = flow.sources().stream()
                .mapToLong(source -> Chars.squeeze(source.raw()).length())
                .sum();
        if (all >= FEWEST_CHARACTERS && left * 2 > all) {
            book.doubt(
                    "", HARDLY_READ, List.of(), "most of the source is unread: " + left + " of " + all + " characters");
        }
    }

    private void doubtUnit(@Nullable MoneyScale named) {
        if (named == null) {
            book.doubt(
                    "/moneyUnit",
                    MoneyUnitFinder.UNSURE,
                    List.of("TEN_THOUSAND_YUAN"),
                    "the source names no unit of money");
        } else if (!named.isNamed()) {
            book.doubt(
                    "/moneyUnit",
                    MoneyUnitFinder.UNSURE,
                    List.of(),
                    "the source prints amounts in a unit that the format has no word for; they are turned into yuan");
        }
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
        CodedName shared = sharedSupervisor(projects);
        if (shared != null) {
            return shared;
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
            Span unit = project.fields.getOrDefault(Field.UNIT, project.fields.get(Field.SUPERVISOR));
            if (unit != null) {
                book.note("/department", unit);
                return CodedNames.parse(unit.text());
            }
        }
        Span titled = LooseTitle.body(draft.title);
        Span named = titled == null ? draft.bodyAbove : titled;
        if (named == null) {
            return null;
        }
        book.note("/department", named);
        return CodedNames.parse(named.text());
    }

    /** The body above several units, each of which has projects of its own; {@code null} where one unit has them all. */
    private static @Nullable CodedName sharedSupervisor(List<Project> projects) {
        List<CodedName> above = projects.stream()
                .map(project -> project.identity().supervisor())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        long units = projects.stream()
                .map(project -> project.identity().unit())
                .filter(Objects::nonNull)
                .map(CodedName::name)
                .distinct()
                .count();
        return units > 1 && above.size() == 1 ? above.getFirst() : null;
    }

    private List<PrintedTotal> totals(MoneyUnits units) {
        List<PrintedTotal> out = new ArrayList<>();
        for (DocumentDraft.TotalCell cell : draft.totals) {
            Amounts.Found found = Amounts.amount(cell.amount().text(), units.at(cell.amount()));
            if (found != null) {
                String at = "/totals/" + out.size();
                book.note(at, cell.name());
                book.note(at, cell.amount().head(found.end()));
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
            if (source.isReadAsOne()) {
                continue;
            }
            int length = source.raw().length();
            for (int from = source.nextUnread(0); from < length; ) {
                int to = source.nextRead(from);
                add(out, source, from, to);
                from = source.nextUnread(to);
            }
        }
        return out;
    }

    /** What a cell says that was saved without its result: its formula. */
    static Unread unread(Uncomputed cell) {
        return new Unread(cell.place().describe(), Chars.clean(cell.formula()));
    }

    private static void add(List<Unread> out, SourceText source, int from, int to) {
        String text = Chars.clean(source.raw().substring(from, to));
        if (!text.isEmpty()) {
            out.add(new Unread(source.placeAt(from).describe(), text));
        }
    }
}
