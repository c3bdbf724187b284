package org.zhunsheng.audit.own;

import java.util.Map;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.FiscalYear;

/**
 * A rule that a county wrote.
 *
 * @param held where and when it holds
 * @param condition finds something where it answers yes
 * @param part the field that a finding is about
 * @param words what a finding says
 */
record OwnRule(Held held, Expression condition, Part part, Words words) {

    /**
     * Where and when a rule holds.
     *
     * @param region the region's code or the beginning of it; empty: everywhere
     * @param from the first fiscal year
     * @param until the last one
     */
    record Held(String region, int from, int until) {
        boolean holds(AuditedDocument document) {
            FiscalYear year = document.year();
            return document.inForce().region().startsWith(region)
                    && (year == null || from <= year.year() && year.year() <= until);
        }
    }

    /** The words of a finding in both languages. */
    record Words(Template found, Template zh, Template en, Template proposalZh, Template proposalEn) {}

    /** The rule for the audit. */
    AuditRule check(Scope scope) {
        return switch (scope) {
            case ROW -> new OfRow(this);
            case PROJECT -> new OfProject(this);
            case DOCUMENT -> new OfDocument(this);
        };
    }

    private void judge(Map<String, Object> variables, Where where, Findings out) {
        if (Boolean.TRUE.equals(condition.value(variables))) {
            out.add(
                    where,
                    Facts.found(words.found().words(variables)),
                    new Wording(words.zh().words(variables), words.en().words(variables)),
                    new Wording(
                            words.proposalZh().words(variables),
                            words.proposalEn().words(variables)));
        }
    }

    private record OfRow(OwnRule rule) implements AuditRule.OfRow {
        @Override
        public void check(AuditedRow row, Findings out) {
            if (rule.held.holds(row.document())) {
                Part part = rule.part == Part.TARGET
                        ? row.targetPart()
                        : rule.part == Part.WEIGHT ? row.weightPart() : rule.part;
                rule.judge(Scope.of(row), row.at(part), out);
            }
        }
    }

    private record OfProject(OwnRule rule) implements AuditRule.OfProject {
        @Override
        public void check(AuditedProject project, Findings out) {
            if (rule.held.holds(project.document())) {
                rule.judge(Scope.of(project), project.at(rule.part), out);
            }
        }
    }

    private record OfDocument(OwnRule rule) implements AuditRule.OfDocument {
        @Override
        public void check(AuditedDocument document, Findings out) {
            if (rule.held.holds(document)) {
                rule.judge(Scope.of(document), Where.inDocument(rule.part), out);
            }
        }
    }
}
