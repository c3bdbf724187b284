package org.zhunsheng.audit.own;

import dev.cel.common.types.CelType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;

/** What a rule of a county judges: each row, each project, or the document. It sees what it judges and what is above it. */
enum Scope {
    ROW,
    PROJECT,
    DOCUMENT;

    /** The names that its expressions know. */
    Map<String, CelType> variables() {
        Map<String, CelType> names = new LinkedHashMap<>();
        switch (this) {
            case ROW -> {
                names.put("row", Vocabulary.ROW.reference());
                names.put("project", Vocabulary.HEAD.reference());
                names.put("document", Vocabulary.COVER.reference());
            }
            case PROJECT -> {
                names.put("project", Vocabulary.PROJECT.reference());
                names.put("document", Vocabulary.COVER.reference());
            }
            case DOCUMENT -> names.put("document", Vocabulary.DOCUMENT.reference());
        }
        return names;
    }

    static Map<String, Object> of(AuditedRow row) {
        return Map.of(
                "row", Vocabulary.ROW.view(row),
                "project", Vocabulary.HEAD.view(row.project()),
                "document", Vocabulary.COVER.view(row.document()));
    }

    static Map<String, Object> of(AuditedProject project) {
        return Map.of(
                "project", Vocabulary.PROJECT.view(project),
                "document", Vocabulary.COVER.view(project.document()));
    }

    static Map<String, Object> of(AuditedDocument document) {
        return Map.of("document", Vocabulary.DOCUMENT.view(document));
    }
}
