package org.zhunsheng.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.text.Chars;

/**
 * The numbers of a document's projects in their sequence: those that are printed, where every project has one and they rise;
 * otherwise the projects are counted from 1, as when they came from several documents.
 */
final class ProjectNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?:表|项目|第)?([0-9]{1,4})(?:号|项)?[.、．]?");

    private final List<Integer> numbers;
    private final List<Withheld> ofSource;
    private final boolean printed;

    private ProjectNumbers(List<Integer> numbers, List<Withheld> ofSource, boolean printed) {
        this.numbers = numbers;
        this.ofSource = ofSource;
        this.printed = printed;
    }

    static ProjectNumbers of(PerformanceDocument document) {
        List<Integer> read = new ArrayList<>();
        int last = 0;
        for (Project project : document.projects()) {
            String text = project.identity().number();
            Matcher number = NUMBER.matcher(text == null ? "" : Chars.squeeze(text));
            int next = number.matches() ? Integer.parseInt(number.group(1)) : 0;
            if (next <= last || isIn(document.withheld(), next)) {
                return counted(document);
            }
            last = next;
            read.add(next);
        }
        return new ProjectNumbers(read, document.withheld(), true);
    }

    /**
     * A document that was never printed, with its projects counted from 1 where a number is skipped: the one that had it was
     * deleted, or never was, and nothing is withheld by it.
     */
    static PerformanceDocument withoutGaps(PerformanceDocument document) {
        if (!of(document).hasGaps()) {
            return document;
        }
        ProjectNumbers counted = counted(document);
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < document.projects().size(); i++) {
            projects.add(counted.numbered(document.projects().get(i), i));
        }
        return document.withProjects(projects);
    }

    private boolean hasGaps() {
        return printed && !numbers.isEmpty() && numbers.getLast() - numbers.getFirst() >= numbers.size();
    }

    /** What the source itself withheld has numbers of the source; it stays, behind all that is counted here. */
    private static ProjectNumbers counted(PerformanceDocument document) {
        List<Integer> numbers = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < document.projects().size(); i++) {
            numbers.add(next++);
        }
        List<Withheld> moved = new ArrayList<>();
        for (Withheld range : document.withheld()) {
            int last = next + range.to() - range.from();
            moved.add(new Withheld(next, last, range.reason()));
            next = last + 1;
        }
        return new ProjectNumbers(numbers, moved, false);
    }

    private static boolean isIn(List<Withheld> ranges, int number) {
        return ranges.stream().anyMatch(range -> range.from() <= number && number <= range.to());
    }

    int of(int position) {
        return numbers.get(position);
    }

    /** The ranges that the source withheld, by these numbers. */
    List<Withheld> ofSource() {
        return ofSource;
    }

    /** The project with its number, without which a gap in the sequence would not show. */
    Project numbered(Project project, int position) {
        if (printed) {
            return project;
        }
        Project.Identity old = project.identity();
        Project.Identity identity = new Project.Identity(
                Integer.toString(of(position)),
                old.code(),
                old.name(),
                old.unit(),
                old.supervisor(),
                old.activity(),
                old.attribute(),
                old.term());
        return new Project(
                identity,
                project.finance(),
                project.purpose(),
                project.goals(),
                project.indicators(),
                project.totalScore(),
                project.notes());
    }

    /** In order, with neighbours for the same reason as one range. */
    static List<Withheld> joined(List<Withheld> ranges) {
        List<Withheld> joined = new ArrayList<>();
        for (Withheld next :
                ranges.stream().sorted(Comparator.comparingInt(Withheld::from)).toList()) {
            Withheld last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.to() + 1 == next.from() && Objects.equals(last.reason(), next.reason())) {
                joined.set(joined.size() - 1, new Withheld(last.from(), next.to(), last.reason()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
