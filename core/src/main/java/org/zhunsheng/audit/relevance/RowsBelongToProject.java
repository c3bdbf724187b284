package org.zhunsheng.audit.relevance;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;

/** A row names another function of the bureau, or of another office, and neither the project nor its goals do. */
@Rule(
        id = "F-01",
        severity = Severity.ERROR,
        type = IssueType.RELEVANCE,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"target-review", "core-logic"},
        zh = "指标应与项目的职能一致，不应写入其他职能的任务。",
        en = "A row is about the function of its project and not about another one.")
final class RowsBelongToProject implements AuditRule.OfRow {
    @Override
    public void check(AuditedRow row, Findings out) {
        Set<Topic> named = named(row);
        boolean elsewhere = row.document().texts().has(words(row), WordSet.OTHER_OFFICES);
        if (named.isEmpty() && !elsewhere) {
            return;
        }
        Scope scope = Scope.of(row.project());
        if (scope.own().isEmpty()) {
            return;
        }
        // A benefit is a hope, in which words of any function of the bureau may stand.
        boolean hope = row.level1() == Level1.BENEFIT || row.level1() == null;
        boolean foreign = !hope && !named.isEmpty() && Collections.disjoint(named, scope.allowed());
        if (foreign) {
            report(row, scope, named.iterator().next(), out);
        } else if (elsewhere) {
            otherOffice(row, scope, out);
        }
    }

    private static Set<Topic> named(AuditedRow row) {
        Set<Topic> byName = row.name().topics();
        Set<Topic> byDescription = row.description().topics();
        if (byDescription.isEmpty() || byName.containsAll(byDescription)) {
            return byName;
        }
        Set<Topic> both = new LinkedHashSet<>(byName);
        both.addAll(byDescription);
        return both;
    }

    private static String words(AuditedRow row) {
        return row.description().text().isEmpty()
                ? row.name().text()
                : row.name().text() + "；" + row.description().text();
    }

    private static void report(AuditedRow row, Scope scope, Topic topic, Findings out) {
        // Buying and publicity go along with many kinds of work.
        boolean along = Scope.isMeans(topic, row.document().texts())
                || row.document().texts().has(topic.name(), WordSet.ACCOMPANYING);
        Topic own = scope.own().iterator().next();
        out.as(along ? Severity.WARN : Severity.ERROR)
                .add(
                        row.at(Part.LEVEL3),
                        Facts.of(topic.name(), own.name()),
                        Wording.of(
                                "指标“%s”属于“%s”，与项目“%s”无关。",
                                "The row \"%s\" is about %s and not about the project \"%s\".",
                                row.printedName(),
                                Wording.named(topic),
                                row.project().printedName()),
                        Wording.of(
                                "改为反映“%s”任务的指标，或在绩效目标中写明该任务。",
                                "State an indicator of \"%s\", or name this task in the goals.", Wording.named(own)));
    }

    private static void otherOffice(AuditedRow row, Scope scope, Findings out) {
        List<String> words = row.document().texts().wordsOf(words(row), WordSet.OTHER_OFFICES);
        AuditedProject project = row.project();
        String word = words.isEmpty() ? "" : words.get(0);
        if (word.isEmpty()
                || project.name().text().contains(word)
                || (project.goalText() + project.printedPurpose()).contains(word)) {
            return;
        }
        Topic own = scope.own().iterator().next();
        out.add(
                row.at(Part.LEVEL3),
                Facts.of(word, own.name()),
                Wording.of(
                        "指标“%s”中的“%s”是其他部门的职能，与项目“%s”无关。",
                        "The row \"%s\" has \"%s\", a function of another office, and not of the project \"%s\".",
                        row.printedName(),
                        word,
                        project.printedName()),
                Wording.of("改为反映“%s”任务的指标。", "State an indicator of \"%s\".", Wording.named(own)));
    }
}
