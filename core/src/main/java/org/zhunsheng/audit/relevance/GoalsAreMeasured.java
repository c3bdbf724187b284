package org.zhunsheng.audit.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Bigrams;
import org.zhunsheng.text.Chars;

/** A task of the name or the goals that no row measures. */
@Rule(
        id = "F-11",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"core-logic", "target-review"},
        zh = "绩效目标中的任务应有对应指标，项目名称、目标和指标应指向同一任务。",
        en = "Every task of the goals has a row, and name, goals and rows are about the same task.")
final class GoalsAreMeasured implements AuditRule.OfProject {
    private static final int SHORTEST = 2;
    private static final Pattern NO_SUBJECT = Pattern.compile("[^\\p{IsHan}]+");

    @Override
    public void check(AuditedProject project, Findings out) {
        String goals = Chars.squeeze(project.goalText() + "；" + project.printedPurpose());
        if (project.isDepartment()
                || project.goalText().isEmpty()
                || project.rows().size() < project.document().inForce().count(Figure.FEWEST_MEASURED_ROWS)) {
            return;
        }
        String rows = rows(project);
        if (!nameIsMeant(project, goals + rows, out)) {
            return;
        }
        Texts texts = project.document().texts();
        Set<String> missing = new LinkedHashSet<>();
        for (String task : texts.wordsOf(Chars.squeeze(project.goalText()), WordSet.GOAL_TASKS)) {
            // 法治宣传 is measured by any row about 宣传.
            if (!rows.contains(task.substring(task.length() - SHORTEST))) {
                missing.add(task);
            }
        }
        if (!missing.isEmpty()) {
            String tasks = String.join("、", missing);
            out.add(
                    project.at(Part.GOALS),
                    Facts.found(tasks),
                    Wording.of("绩效目标中的“%s”没有对应指标。", "No row measures what the goals name: %s.", tasks),
                    Wording.of(
                            "为“%s”增加数量或质量指标，或从目标中删去。",
                            "Add a row of quantity or quality for it, or leave it out of the goals: %s.", tasks));
        }
    }

    /** Whether what the name is about stands in goals or rows; says so where it does not. */
    private static boolean nameIsMeant(AuditedProject project, String elsewhere, Findings out) {
        Texts texts = project.document().texts();
        Set<Topic> meant = texts.topics(elsewhere);
        List<String> absent = new ArrayList<>();
        for (Topic topic : project.name().topics()) {
            if (!meant.contains(topic) && !texts.has(topic.name(), WordSet.MEANS) && !namesIt(topic, elsewhere)) {
                absent.add(inName(topic, project.name().text()));
            }
        }
        if (project.name().topics().size() <= 1) {
            // The other words of the name may tell what is meant: 公证档案数字化.
            String subject = subject(project);
            boolean said = Bigrams.of(subject).standIn(elsewhere);
            if (said) {
                absent.clear();
            } else if (absent.isEmpty() && hasSubject(project, subject)) {
                absent.add(subject);
            }
        }
        if (absent.isEmpty()) {
            return true;
        }
        String tasks = String.join("、", absent);
        out.add(
                project.at(Part.NAME),
                Facts.found(tasks),
                Wording.of(
                        "项目名称中的“%s”在绩效目标和指标中都没有出现。",
                        "Neither goals nor rows have what the project's name says: %s.", tasks),
                Wording.of("为“%s”补充目标和指标，或核对项目名称。", "Add goals and rows for it, or check the name: %s.", tasks));
        return false;
    }

    /** The name of a project for anything (司法行政业务费) says nothing that goals would have to take up. */
    private static boolean hasSubject(AuditedProject project, String subject) {
        return project.name().topics().isEmpty()
                && subject.length() > SHORTEST
                && !project.document().texts().has(project.name().text(), WordSet.GENERAL_PROJECTS);
    }

    /** As the name has it: 行政复议 of 法治与行政复议, whatever the function is called. */
    private static String inName(Topic topic, String name) {
        if (name.contains(topic.name())) {
            return topic.name();
        }
        return topic.keywords().stream()
                .filter(name::contains)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(topic.name());
    }

    private static boolean namesIt(Topic topic, String text) {
        return Bigrams.of(topic.name()).standIn(text);
    }

    /** What is left of a name without the words that any name may have and without the department. */
    private static String subject(AuditedProject project) {
        String name = project.name().text();
        CodedName department = project.document().document().heading().department();
        String office = department == null || department.name() == null ? "" : department.name();
        String bare = office.isEmpty() ? name : name.replace(office, "");
        int offices = bare.indexOf("司法局");
        bare = offices >= 0 ? bare.substring(offices + "司法局".length()) : bare;
        for (String filler : project.document().inForce().words(WordSet.NAME_FILLERS)) {
            bare = bare.replace(filler, "");
        }
        return NO_SUBJECT.matcher(bare).replaceAll("");
    }

    private static String rows(AuditedProject project) {
        StringBuilder all = new StringBuilder();
        for (AuditedRow row : project.rows()) {
            AuditedTarget earlier = row.earlier();
            all.append(row.name().text())
                    .append('；')
                    .append(row.description().text())
                    .append('；');
            all.append(Chars.squeeze(row.printedTarget())).append('；');
            all.append(earlier == null ? "" : earlier.text()).append('；');
        }
        return all.toString();
    }
}
