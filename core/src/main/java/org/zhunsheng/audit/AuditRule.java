package org.zhunsheng.audit;

/**
 * A rule of the audit. It is asked once for each thing it judges and adds what it finds; it holds no state, so that one
 * instance serves all threads. Carries {@link Rule}.
 */
public sealed interface AuditRule {

    /** A rule that is about every row. */
    Flags<RowTrait> ANY_ROW = Flags.of();

    /** A rule that is about every project. */
    Flags<ProjectTrait> ANY_PROJECT = Flags.of();

    /** A rule about one row of indicators. */
    non-sealed interface OfRow extends AuditRule {
        /** Adds what is wrong with a row that has all {@link #about traits} that the rule is about. */
        void check(AuditedRow row, Findings out);

        /** The traits without which a row is none of the rule's business: it is not asked about such a row. */
        default Flags<RowTrait> about() {
            return ANY_ROW;
        }
    }

    /** A rule about one project, or about a department's own table. */
    non-sealed interface OfProject extends AuditRule {
        /** Adds what is wrong with a project that has all {@link #about traits} that the rule is about. */
        void check(AuditedProject project, Findings out);

        /** The traits without which a project is none of the rule's business: it is not asked about such a project. */
        default Flags<ProjectTrait> about() {
            return ANY_PROJECT;
        }
    }

    /** A rule about the whole document: its heading, its strategy, its projects beside one another. */
    non-sealed interface OfDocument extends AuditRule {
        void check(AuditedDocument document, Findings out);
    }
}
