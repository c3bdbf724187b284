package org.zhunsheng.audit;

/**
 * A rule of the audit. It is asked once for each thing it judges and adds what it finds; it holds no state, so that one
 * instance serves all threads. Carries {@link Rule}.
 */
public sealed interface AuditRule {

    /** A rule about one row of indicators. */
    non-sealed interface OfRow extends AuditRule {
        void check(AuditedRow row, Findings out);
    }

    /** A rule about one project, or about a department's own table. */
    non-sealed interface OfProject extends AuditRule {
        void check(AuditedProject project, Findings out);
    }

    /** A rule about the whole document: its heading, its strategy, its projects beside one another. */
    non-sealed interface OfDocument extends AuditRule {
        void check(AuditedDocument document, Findings out);
    }
}
