package org.zhunsheng.audit.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/** The days are counted from the day after the approval. Silent where the two days are not known. */
@Rule(
        id = "J-03",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "budget-law-14",
        zh = "预算应在批准后二十日内公开。",
        en = "A budget is published within twenty days of its approval.")
final class PublishedInTime implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        LocalDate approved = document.circumstances().approvedOn();
        LocalDate published = document.circumstances().publishedOn();
        if (approved == null || published == null) {
            return;
        }
        BigDecimal allowed = document.inForce().figure(Figure.PUBLICATION_DAYS);
        LocalDate last = approved.plusDays(allowed.intValue());
        if (!published.isAfter(last)) {
            return;
        }
        long days = ChronoUnit.DAYS.between(approved, published);
        out.add(
                Where.inDocument(Part.DOCUMENT),
                Facts.of(published.toString(), "≤" + last),
                Wording.of(
                        "%s 批准，%s 公开，相隔 %d 日，超过 %s 日，逾期 %d 日。",
                        "Approved on %s, published on %s: %d days, %5$d more than the %4$s allowed.",
                        approved,
                        published,
                        days,
                        Figures.plain(allowed),
                        days - allowed.intValue()),
                Wording.of(
                        "说明逾期原因，今后在批准后 %s 日内公开。",
                        "State why, and publish within %s days from now on.", Figures.plain(allowed)));
    }
}
