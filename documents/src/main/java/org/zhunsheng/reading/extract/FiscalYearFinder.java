package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Span;

/** Finds the fiscal year: a title or a table names it, a line is nothing else, or a date in the text suggests it. */
final class FiscalYearFinder {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");
    private static final Pattern YEAR_ALONE = Pattern.compile("[(\\[]?(20[0-9]{2})年?度?[)\\]]?");
    private static final String YEAR_BEGINS = "([2二";
    /** （2024年度）单位：万元: the year in brackets leads a line that says more. */
    private static final Pattern YEAR_LEADS = Pattern.compile("[(\\[](20[0-9]{2})年度?[)\\]](?=.)");

    /** 二〇二四年: a year in ideographs. */
    private static final Pattern HAN_YEAR = Pattern.compile("二[〇○零][〇○零一二三四五六七八九]{2}(?=年)");

    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    /** 某县2025年部门预算公开: what a form was published as, over the form. */
    private static final Pattern PUBLISHED =
            Pattern.compile("[^。;]{0,20}?(?<![0-9])(20[0-9]{2})年度?[^。;]{0,12}(?:预算|决算|绩效)[^。;]{0,12}");

    private static final Pattern ONLY_YEAR = Pattern.compile("20[0-9]{2}(?:年度?)?");
    private static final Pattern BUDGET_YEAR = Pattern.compile("(20[0-9]{2})年度");

    /** Of regulations and papers the year is told in which they were made. */
    private static final Pattern CITES = Pattern.compile("[《〔]|印发|文件|依据|办法|规定|通知|意见|[0-9]号");

    private static final Pattern DATE = Pattern.compile("(?<![0-9])(20[0-9]{2})[-年./][0-9]{1,2}");

    /** How sure a year is that only a date suggests, in percent. */
    private static final int UNSURE = 50;

    private static final String CENTURY = "20";
    private static final int YEAR_WORDS = 5;
    private static final int LONGEST_YEAR = 12;

    private final Flow flow;
    private final DocumentDraft draft;
    private final PlaceBook book;

    FiscalYearFinder(Flow flow, DocumentDraft draft, PlaceBook book) {
        this.flow = flow;
        this.draft = draft;
        this.book = book;
    }

    /** The year, or {@code null} where nothing tells it. */
    @Nullable
    FiscalYear find() {
        List<String> texts = new ArrayList<>();
        if (draft.title != null) {
            texts.add(draft.title.squeezed());
        }
        for (ProjectDraft project : draft.projects) {
            Span field = project.fields.get(Field.FISCAL_YEAR);
            if (field != null) {
                texts.add(field.squeezed() + "年");
                if (ONLY_YEAR.matcher(field.squeezed()).matches()) {
                    book.note("/fiscalYear", field);
                }
            }
            if (project.title != null) {
                texts.add(project.title.squeezed());
            }
        }
        FiscalYear year = first(texts);
        FiscalYear line = yearLine();
        if (year == null) {
            year = line == null ? publishedYear() : line;
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
            Matcher matcher = YEAR.matcher(inDigits(text));
            if (matcher.find()) {
                return new FiscalYear(Integer.parseInt(matcher.group(1)));
            }
        }
        return null;
    }

    /** A year in ideographs, digit by digit; the text keeps its length. */
    private static String inDigits(String text) {
        if (text.indexOf('二') < 0) {
            return text;
        }
        StringBuilder digits = new StringBuilder(text);
        Matcher year = HAN_YEAR.matcher(text);
        while (year.find()) {
            for (int i = year.start(); i < year.end(); i++) {
                char c = text.charAt(i);
                digits.setCharAt(i, (char) ('0' + Math.max(0, HAN_DIGITS.indexOf(c))));
            }
        }
        return digits.toString();
    }

    /** The year of what stands over the first form's title. */
    private @Nullable FiscalYear publishedYear() {
        Span title = draft.title;
        FiscalYear year = null;
        for (int i = 0; title != null && i < flow.size() && year == null; i++) {
            Flow.Item item = flow.at(i);
            if (item.inTable() || item.span().first().sharesSourceWith(title.first())) {
                break;
            }
            Matcher published = PUBLISHED.matcher(inDigits(item.squeezed()));
            year = published.matches() ? new FiscalYear(Integer.parseInt(published.group(1))) : null;
        }
        return year;
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
        if (!flow.isEmpty(i) && !flow.mayHoldOneOf(YEAR_BEGINS, i)) {
            return null;
        }
        String first = flow.at(i).squeezed();
        if (!first.isEmpty() && !beginsYear(first)) {
            return null;
        }
        Matcher leading = YEAR_LEADS.matcher(inDigits(first));
        if (leading.lookingAt() && FiscalYear.isPossible(Integer.parseInt(leading.group(1)))) {
            flow.at(i).span().head(leading.end()).markLabel();
            return new FiscalYear(Integer.parseInt(leading.group(1)));
        }
        StringBuilder joined = new StringBuilder();
        for (int k = i; k < Math.min(flow.size(), i + YEAR_WORDS) && joined.length() < LONGEST_YEAR; k++) {
            joined.append(flow.at(k).squeezed());
            Matcher matcher = YEAR_ALONE.matcher(inDigits(joined.toString()));
            boolean printed = matcher.matches() && (joined.indexOf("年") >= 0 || joined.indexOf("(") >= 0);
            if (printed && FiscalYear.isPossible(Integer.parseInt(matcher.group(1)))) {
                flow.range(i, k + 1).forEach(word -> word.span().markLabel());
                return new FiscalYear(Integer.parseInt(matcher.group(1)));
            }
        }
        return null;
    }

    private static boolean beginsYear(String text) {
        char first = text.charAt(0);
        boolean bracket = first == '(' || first == '[';
        return YEAR_BEGINS.indexOf(first) >= 0 && (bracket || text.length() < LONGEST_YEAR);
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
        Set<String> years = new TreeSet<>();
        for (int i = 0; i < flow.size(); i++) {
            if (!flow.mayHoldOneOf(CENTURY, i) || !flow.at(i).squeezed().contains(CENTURY)) {
                continue;
            }
            String text = flow.at(i).squeezed();
            Matcher budget = BUDGET_YEAR.matcher(text);
            if (budget.find()) {
                return new FiscalYear(Integer.parseInt(budget.group(1)));
            }
            Matcher loose = DATE.matcher(text);
            if (date == null && loose.find()) {
                date = new FiscalYear(Integer.parseInt(loose.group(1)));
            }
            Matcher year = YEAR.matcher(text);
            while (date == null && !CITES.matcher(text).find() && year.find()) {
                years.add(year.group(1));
            }
        }
        boolean only = date == null && years.size() == 1;
        return only ? new FiscalYear(Integer.parseInt(years.iterator().next())) : date;
    }
}
