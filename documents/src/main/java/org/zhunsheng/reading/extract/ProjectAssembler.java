package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Types the words of a project. */
final class ProjectAssembler {
    private static final Pattern NUMBER_END = Pattern.compile("[:：.、]$");
    private static final Pattern SLASH = Pattern.compile("[/／]");
    private static final Pattern TICK_BEFORE =
            Pattern.compile("[" + Ticks.SIGNS + "]\\s*(?:[0-9]{1,2}[.、．])?\\s*([\\u4e00-\\u9fff()（）]+)");
    private static final Pattern TICK_AFTER = Pattern.compile("([\\u4e00-\\u9fff()（）]+)\\s*[" + Ticks.SIGNS + "]");

    private final Labels labels;
    private final PlaceBook book;
    private final @Nullable DocumentKind kind;
    private final IndicatorAssembler indicators;
    private final MoneyAssembler money;

    ProjectAssembler(Labels labels, PlaceBook book, MoneyUnits units, @Nullable DocumentKind kind) {
        this.labels = labels;
        this.book = book;
        this.kind = kind;
        this.indicators = new IndicatorAssembler(labels, book);
        this.money = new MoneyAssembler(labels, book, units, kind);
    }

    Project assemble(ProjectDraft draft, String at) {
        draft.emptyFields.forEach(label -> book.aside(Aside.Kind.EMPTY_FIELD, at + "/notes", label));
        Project.Identity identity = identity(draft, at);
        Execution execution = money.execution(draft, at);
        Project.Finance finance = new Project.Finance(
                money.budget(draft, identity.name(), at),
                execution != null && execution.weight() != null ? null : executionWeight(draft, at),
                execution,
                plan(draft, at),
                book.text(at + "/mediumTerm", draft.mediumTerm),
                money.mediumBudget(draft, at),
                money.allocations(draft, at));
        return new Project(
                identity,
                finance,
                book.text(at + "/purpose", draft.fields.get(Field.PURPOSE)),
                goals(draft, at),
                indicators(draft.indicators, at + "/indicators"),
                totalScore(draft, at),
                notes(draft, at));
    }

    /** What a department wants as a whole. */
    record Whole(@Nullable Budget budget, List<Goal> goals, List<Indicator> indicators) {}

    /**
     * Types the form of a department. Its execution, completion and score, and what only a project has, such as a term,
     * have no place in the format and stay unread.
     */
    Whole whole(ProjectDraft draft) {
        draft.completion = null;
        return new Whole(money.budget(draft, null, ""), goals(draft, ""), indicators(draft.indicators, "/indicators"));
    }

    /** The assembler of money in the same unit. */
    MoneyAssembler money() {
        return money;
    }

    List<Indicator> indicators(List<IndicatorDraft> drafts, String at) {
        List<Indicator> out = new ArrayList<>();
        for (IndicatorDraft draft : drafts) {
            out.add(indicators.assemble(draft, at + "/" + out.size()));
        }
        return out;
    }

    private Project.Identity identity(ProjectDraft draft, String at) {
        Span printed = draft.fields.get(Field.PROJECT_NAME);
        Span nameSpan = printed == null || Chars.isBlank(Chars.clean(printed.text())) ? null : printed;
        CodedName named = nameSpan == null ? new CodedName(null, "?") : CodedNames.project(nameSpan.text());
        if (nameSpan != null) {
            book.note(at + "/name", nameSpan);
        }
        String code = book.text(at + "/code", draft.fields.get(Field.PROJECT_CODE));
        String name = nameSpan == null ? null : named.name();
        return new Project.Identity(
                number(draft, at),
                code == null ? named.code() : code,
                name,
                party(draft, Field.UNIT, Field.UNIT_CODE, at + "/unit"),
                party(draft, Field.SUPERVISOR, Field.SUPERVISOR_CODE, at + "/supervisor"),
                activity(draft, at),
                attribute(draft.fields.get(Field.ATTRIBUTE), at + "/attribute"),
                book.text(at + "/term", draft.fields.get(Field.TERM)));
    }

    private @Nullable String number(ProjectDraft draft, String at) {
        String number = book.text(at + "/number", draft.number);
        return number == null ? null : NUMBER_END.matcher(number).replaceFirst("");
    }

    @Nullable
    CodedName party(ProjectDraft draft, Field field, Field codeField, String at) {
        Span span = draft.fields.get(field);
        if (span == null) {
            return null;
        }
        book.note(at, span);
        CodedName name = CodedNames.parse(span.text());
        Span code = draft.fields.get(codeField);
        if (name != null && name.code() == null && code != null) {
            book.note(at + "/code", code);
            return new CodedName(code.text(), name.name());
        }
        return name;
    }

    private @Nullable CodedName activity(ProjectDraft draft, String at) {
        Span span = draft.fields.get(Field.ACTIVITY);
        if (span == null) {
            return null;
        }
        book.note(at + "/activity", span);
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String part : SLASH.split(span.text())) {
            CodedName each = CodedNames.parse(part);
            if (each != null && each.code() != null) {
                codes.add(each.code());
            }
            if (each != null && each.name() != null) {
                names.add(each.name());
            }
        }
        return codes.isEmpty() && names.isEmpty()
                ? null
                : new CodedName(
                        codes.isEmpty() ? null : String.join("/", codes),
                        names.isEmpty() ? null : String.join("/", names));
    }

    /** The ticked options, or the whole text where there is nothing to tick; options left open are the form's. */
    private @Nullable String attribute(@Nullable Span cell, String at) {
        String text = cell == null ? "" : Chars.clean(cell.text());
        if (cell == null || !hasBoxes(text)) {
            return book.text(at, cell);
        }
        boolean boxesLead = Ticks.BOXES.indexOf(text.charAt(0)) >= 0 || Ticks.SIGNS.indexOf(text.charAt(0)) >= 0;
        Pattern style = boxesLead ? TICK_BEFORE : TICK_AFTER;
        List<String> ticked = new ArrayList<>();
        cell.markLabel();
        for (Piece piece : cell.pieces()) {
            Matcher option = style.matcher(piece.raw());
            while (option.find()) {
                ticked.add(option.group(1));
                book.note(at, Span.of(piece.part(option.start(1), option.end(1))));
            }
        }
        return ticked.isEmpty() ? null : String.join("、", ticked);
    }

    private static boolean hasBoxes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Ticks.BOXES.indexOf(text.charAt(i)) >= 0 || Ticks.SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Weight executionWeight(ProjectDraft draft, String at) {
        return book.points(at + "/executionWeight", draft.fields.get(Field.EXECUTION_WEIGHT));
    }

    List<SpendingStep> plan(ProjectDraft draft, String at) {
        return plan(draft.plan, at);
    }

    List<SpendingStep> plan(List<ProjectDraft.PlanCell> cells, String at) {
        List<SpendingStep> out = new ArrayList<>();
        for (ProjectDraft.PlanCell cell : cells) {
            BigDecimal percent = Amounts.percent(cell.percent().text());
            if (percent != null && SpendingStep.isMonth(cell.month())) {
                book.note(at + "/spendingPlan/" + out.size(), cell.percent());
                book.note(at + "/spendingPlan/" + out.size(), cell.label());
                out.add(new SpendingStep(cell.month(), percent));
            }
        }
        return out;
    }

    private List<Goal> goals(ProjectDraft draft, String at) {
        List<Goal> out = new ArrayList<>();
        Span completion = draft.completion;
        String done = completion == null
                        || TargetGrammar.saysNothing(completion.squeezed())
                        || labels.isInstruction(completion.squeezed())
                ? null
                : completion.text();
        List<LabelledText> completions = done == null ? List.of() : GoalList.split(done);
        for (ProjectDraft.GoalCell cell : draft.goals) {
            List<LabelledText> items = GoalList.split(cell.text().text());
            boolean paired = completions.size() == items.size() && items.size() > 1;
            for (int i = 0; i < items.size(); i++) {
                String pointer = at + "/goals/" + out.size();
                book.note(pointer + "/text", cell.text());
                String reached = cell.horizon() == Goal.Horizon.MEDIUM_TERM
                        ? null
                        : paired ? completions.get(i).text() : i == 0 ? done : null;
                if (reached != null && completion != null) {
                    book.note(pointer + "/completion", completion);
                }
                out.add(new Goal(
                        cell.horizon(), items.get(i).label(), items.get(i).text(), reached));
            }
        }
        return out;
    }

    private Project.@Nullable TotalScore totalScore(ProjectDraft draft, String at) {
        if (kind != DocumentKind.SELF_EVALUATION && draft.totalScore == null) {
            return null;
        }
        Weight weight = book.points(at + "/totalScore/weight", draft.totalWeight);
        Weight score = book.points(at + "/totalScore/score", draft.totalScore);
        return weight == null && score == null ? null : new Project.TotalScore(weight, score);
    }

    private List<LabelledText> notes(ProjectDraft draft, String at) {
        List<LabelledText> out = new ArrayList<>();
        for (ProjectDraft.NoteCell note : draft.notes) {
            String text = book.text(at + "/notes/" + out.size(), note.text());
            if (text != null) {
                String label = Chars.clean(note.label().text())
                        .replaceAll("^[0-9一二三四五六]+[.、．]\\s*", "")
                        .replaceAll("[:：]$", "");
                out.add(new LabelledText(label.isEmpty() ? null : label, text));
            }
        }
        return out;
    }
}
