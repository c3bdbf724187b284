package org.zhunsheng.site.page;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Pairing;
import org.zhunsheng.site.shelf.Pairing.Pair;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.YearContents;
import org.zhunsheng.site.shelf.YearContents.Entry;

/** Two years of a department side by side: amounts of the projects, then the targets of those that both years have. */
final class ComparisonPage {
    private final Frame frame;

    ComparisonPage(Frame frame) {
        this.frame = frame;
    }

    byte[] of(YearContents earlier, YearContents later) {
        ShelfDepartment department = later.place().department();
        int first = earlier.place().year().year();
        int second = later.place().year().year();
        Sheet sheet = frame.begin(
                new Address.Comparison(department.id(), first, second),
                department.department().name() + " " + first + "–" + second,
                List.of(YearPage.crumb(department)),
                Frame.Script.NONE);
        Html html = sheet.html().open("h1");
        sheet.printed("span", department.department().name());
        html.text(" ").text(sheet.say("compare.years", first, second)).close();
        sheet.sentence("compare.how");
        List<Pair<Project>> pairs = Pairing.ofProjects(projects(earlier), projects(later));
        amounts(sheet, pairs, earlier, later);
        sheet.heading(2, "compare.targets");
        if (pairs.stream().noneMatch(pair -> pair.first() != null && pair.second() != null)) {
            sheet.sentence("compare.nothing");
        }
        for (Pair<Project> pair : pairs) {
            if (pair.first() != null && pair.second() != null) {
                targets(sheet, pair.first(), pair.second(), List.of(first, second));
            }
        }
        return frame.end(sheet);
    }

    private static List<Project> projects(YearContents contents) {
        return contents.entries().stream().map(Entry::project).toList();
    }

    /** Where the pages of the projects are; two projects that say the same are still two. */
    private static Map<Project, Address> addresses(YearContents year) {
        Map<Project, Address> addresses = new IdentityHashMap<>();
        year.entries().forEach(entry -> addresses.put(entry.project(), ProjectPage.address(year, entry.number())));
        return addresses;
    }

    private static void amounts(Sheet sheet, List<Pair<Project>> pairs, YearContents earlier, YearContents later) {
        Html html = sheet.html();
        sheet.heading(2, "compare.amounts");
        html.open("table", "class", "projects").open("thead").open("tr");
        sheet.column("project.name");
        for (YearContents year : List.of(earlier, later)) {
            html.element(
                    "th", sheet.say("compare.yuan", year.place().year().year()), "scope", "col", "class", "figure");
        }
        sheet.figureColumn("compare.change");
        html.close().close().open("tbody");
        Map<Project, Address> before = addresses(earlier);
        Map<Project, Address> after = addresses(later);
        for (Pair<Project> pair : pairs) {
            html.open("tr").open("th", "scope", "row");
            name(sheet, pair, before, after);
            html.close();
            amount(sheet, pair.first(), earlier);
            amount(sheet, pair.second(), later);
            html.element("td", change(pair), "class", "figure", "data-label", sheet.say("compare.change"))
                    .close();
        }
        html.close().close();
    }

    private static void name(
            Sheet sheet, Pair<Project> pair, Map<Project, Address> earlier, Map<Project, Address> later) {
        if (pair.second() == null) {
            Project gone = pair.either();
            sheet.printedLink(YearPage.name(sheet, gone), Objects.requireNonNull(earlier.get(gone)));
        } else {
            sheet.printedLink(YearPage.name(sheet, pair.second()), Objects.requireNonNull(later.get(pair.second())));
        }
    }

    private static void amount(Sheet sheet, @Nullable Project project, YearContents year) {
        String label = sheet.say("compare.yuan", year.place().year().year());
        String text = project == null ? sheet.say("compare.absent") : Figures.money(Figures.total(project));
        sheet.html().element("td", text, "class", project == null ? "absent" : "figure", "data-label", label);
    }

    /** What became more or less, where both years say an amount. */
    private static String change(Pair<Project> pair) {
        Money before = pair.first() == null ? null : Figures.total(pair.first());
        Money after = pair.second() == null ? null : Figures.total(pair.second());
        if (before == null || after == null) {
            return "";
        }
        BigDecimal more = after.yuan().subtract(before.yuan());
        return (more.signum() > 0 ? "+" : "") + Figures.money(new Money(more));
    }

    private static void targets(Sheet sheet, Project before, Project after, List<Integer> years) {
        List<Pair<Indicator>> rows = Pairing.ofIndicators(before.indicators(), after.indicators());
        if (rows.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        sheet.printed("h3", YearPage.name(sheet, after));
        html.open("table", "class", "compared").open("thead").open("tr");
        sheet.column("indicator.name");
        for (int year : years) {
            html.element("th", sheet.say("compare.target", year), "scope", "col");
        }
        html.close().close().open("tbody");
        for (Pair<Indicator> row : rows) {
            String one = row.first() == null ? sheet.say("compare.absent") : Figures.shown(Figures.target(row.first()));
            String two =
                    row.second() == null ? sheet.say("compare.absent") : Figures.shown(Figures.target(row.second()));
            html.open("tr", "class", one.equals(two) ? "same" : "changed");
            sheet.printed("th", row.either().name(), "scope", "row");
            sheet.printed("td", one, "data-label", sheet.say("compare.target", years.get(0)));
            sheet.printed("td", two, "data-label", sheet.say("compare.target", years.get(1)));
            html.close();
        }
        html.close().close();
    }
}
