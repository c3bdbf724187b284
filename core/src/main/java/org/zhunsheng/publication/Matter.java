package org.zhunsheng.publication;

import java.util.Arrays;
import java.util.List;
import org.zhunsheng.model.DocumentKind;

/** What a publication is about. */
public enum Matter {
    /** 绩效目标, published with the budget. */
    TARGETS,
    /** 绩效自评结果, published with the final accounts. */
    RESULTS;

    /** Whether a form belongs to it. What is monitored during the year is not published. */
    public boolean covers(DocumentKind kind) {
        return switch (kind) {
            case TARGET_BOOK, TARGET_TABLES, APPROVAL_TABLES, PROJECT_LIST, DEPARTMENT_TARGET -> this == TARGETS;
            case SELF_EVALUATION -> this == RESULTS;
            case MONITORING -> false;
        };
    }

    /** The forms that belong to it. */
    public List<DocumentKind> kinds() {
        return Arrays.stream(DocumentKind.values()).filter(this::covers).toList();
    }
}
