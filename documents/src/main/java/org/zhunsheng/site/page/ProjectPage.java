package org.zhunsheng.site.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Pairing;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.YearContents;
import org.zhunsheng.site.shelf.YearContents.Entry;

/** A project: what it is, its money, its goals and its indicators, with results where they are published. */
final class ProjectPage {
    private final Frame frame;

    ProjectPage(Frame frame) {
        this.frame = frame;
    }

    static Address address(YearContents contents, int number) {
        return new Address.Project(
                contents.place().department().id(), contents.place().year().year(), number);
    }

    byte[] of(YearContents contents, Entry entry) {
        ShelfDepartment department = contents.place().department();
        Project project = entry.project();
        String name = project.identity().name();
        Sheet sheet = frame.begin(
                address(contents, entry.number()),
                name == null ? YearPage.number(entry) : name,
                List.of(
                        YearPage.crumb(department),
                        new Frame.Crumb(
                                String.valueOf(contents.place().year().year()),
                                contents.place().address(),
                                false)),
                Frame.Script.NONE);
        sheet.printed("h1", YearPage.name(sheet, project));
        identity(sheet, entry);
        texts(sheet, entry);
        sheet.heading(2, "project.money");
        new MoneyTables(sheet).project(project.finance(), execution(entry));
        indicators(sheet, entry);
        neighbours(sheet, contents, entry);
        return frame.end(sheet);
    }

    private static void identity(Sheet sheet, Entry entry) {
        Project.Identity identity = entry.project().identity();
        Html html = sheet.html().open("dl", "class", "facts");
        fact(sheet, "project.number", identity.number());
        fact(sheet, "project.code", identity.code());
        fact(sheet, "project.unit", Figures.name(identity.unit()));
        fact(sheet, "project.supervisor", Figures.name(identity.supervisor()));
        fact(sheet, "project.activity", Figures.name(identity.activity()));
        fact(sheet, "project.attribute", identity.attribute());
        fact(sheet, "project.term", identity.term());
        html.close();
    }

    private static void fact(Sheet sheet, String name, @Nullable String value) {
        if (value != null) {
            sheet.html().open("div").element("dt", sheet.say(name));
            sheet.printed("dd", value);
            sheet.html().close();
        }
    }

    private static void texts(Sheet sheet, Entry entry) {
        Texts texts = new Texts(sheet);
        if (entry.project().purpose() != null) {
            sheet.heading(2, "project.purpose");
            texts.paragraph(entry.project().purpose());
        }
        List<Goal> goals = entry.project().goals();
        for (Goal.Horizon horizon : Goal.Horizon.values()) {
            List<Goal> own =
                    goals.stream().filter(goal -> goal.horizon() == horizon).toList();
            if (!own.isEmpty()) {
                sheet.html().element("h2", sheet.words().name(horizon));
                own.forEach(goal -> texts.paragraph(Texts.joined(goal.label(), goal.text())));
            }
        }
        List<String> completions = (entry.reached() == null ? entry.project() : entry.reached())
                .goals().stream().map(Goal::completion).filter(Objects::nonNull).toList();
        if (!completions.isEmpty()) {
            sheet.heading(2, "project.completion");
            completions.forEach(texts::paragraph);
        }
    }

    private static @Nullable Execution execution(Entry entry) {
        return (entry.reached() == null ? entry.project() : entry.reached())
                .finance()
                .execution();
    }

    private static void indicators(Sheet sheet, Entry entry) {
        List<Indicator> planned =
                entry.planned() == null ? List.of() : entry.planned().indicators();
        List<Indicator> reached =
                entry.reached() == null ? List.of() : entry.reached().indicators();
        sheet.heading(2, "project.indicators");
        if (planned.isEmpty() && reached.isEmpty()) {
            sheet.sentence("project.noIndicators");
        }
        IndicatorTable.write(sheet, Pairing.ofIndicators(planned, reached));
        Project last = entry.reached() == null ? entry.project() : entry.reached();
        Project.TotalScore total = last.totalScore();
        if (total != null && total.score() != null) {
            sheet.sentence("project.total", total.score().toString(), Figures.points(total.weight()));
        }
        if (!last.notes().isEmpty()) {
            sheet.heading(2, "project.notes");
            new Texts(sheet).items(last.notes());
        }
    }

    private static void neighbours(Sheet sheet, YearContents contents, Entry entry) {
        if (contents.entries().size() == 1) {
            return;
        }
        Html html = sheet.html();
        html.open("nav", "class", "neighbours", "aria-label", sheet.say("project.neighbours"))
                .open("ul");
        contents.entry(entry.number() + 1).ifPresent(next -> neighbour(sheet, contents, next, "project.next"));
        if (entry.number() > 1) {
            contents.entry(entry.number() - 1)
                    .ifPresent(before -> neighbour(sheet, contents, before, "project.previous"));
        }
        html.close().close();
    }

    private static void neighbour(Sheet sheet, YearContents contents, Entry other, String words) {
        Html html = sheet.html().open("li").text(sheet.say(words)).text(" ");
        sheet.printedLink(YearPage.name(sheet, other.project()), address(contents, other.number()));
        html.close();
    }
}
