package org.zhunsheng.reading.extract;

import java.util.List;
import org.zhunsheng.reading.layout.Span;

/** The forms of a document while it is walked through: those that are finished, and the one that is open. */
final class Forms {
    private final DocumentDraft document = new DocumentDraft();
    private ProjectDraft open = new ProjectDraft();

    DocumentDraft document() {
        return document;
    }

    /** The form that what is read belongs to. */
    ProjectDraft open() {
        return open;
    }

    /** Whether the open form has its indicators already, so that a new heading belongs to the next one. */
    boolean hasRows() {
        return !open.indicators.isEmpty();
    }

    /** Whether a text is a value already, in the open form or in the one before it, whose label may stand above. */
    boolean hold(Span text) {
        List<ProjectDraft> finished = document.projects;
        return open.holds(text) || !finished.isEmpty() && finished.getLast().holds(text);
    }

    /** Finishes the open form. */
    void close() {
        if (!open.isEmpty()) {
            document.projects.add(open);
        }
        open = new ProjectDraft();
    }

    /** Finishes the open form if it is one; what stood over a title without being a form only heads the next form. */
    void closeOrKeepHeading() {
        boolean form = open.hasName() || hasRows() || !open.tasks.isEmpty();
        if (form) {
            close();
        } else {
            open = open.headingOnly();
        }
    }
}
