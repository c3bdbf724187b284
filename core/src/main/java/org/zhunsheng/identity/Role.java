package org.zhunsheng.identity;

import static org.zhunsheng.identity.Permission.DEPARTMENT_REVIEW;
import static org.zhunsheng.identity.Permission.FINANCE_REVIEW;
import static org.zhunsheng.identity.Permission.IMPORT;
import static org.zhunsheng.identity.Permission.JOURNAL_READ;
import static org.zhunsheng.identity.Permission.ORGANISATION_READ;
import static org.zhunsheng.identity.Permission.ORGANISATION_WRITE;
import static org.zhunsheng.identity.Permission.PROJECT_READ;
import static org.zhunsheng.identity.Permission.PROJECT_WRITE;
import static org.zhunsheng.identity.Permission.PUBLICATION_PREPARE;
import static org.zhunsheng.identity.Permission.PUBLICATION_READ;
import static org.zhunsheng.identity.Permission.PUBLICATION_REVIEW;
import static org.zhunsheng.identity.Permission.SECRET_WORDS;
import static org.zhunsheng.identity.Permission.USER_READ;
import static org.zhunsheng.identity.Permission.USER_WRITE;
import static org.zhunsheng.identity.Permission.VOCABULARY_DECIDE;
import static org.zhunsheng.identity.Permission.VOCABULARY_PROPOSE;
import static org.zhunsheng.identity.Permission.YEAR_WRITE;

import java.util.Set;

/** What somebody is, for one unit. A person may have several roles. */
public enum Role {
    /** 项目经办人. */
    HANDLER(PROJECT_READ, PROJECT_WRITE, IMPORT, VOCABULARY_PROPOSE, ORGANISATION_READ),
    /** 财务科 of the department. */
    FINANCE_SECTION(
            PROJECT_READ,
            PROJECT_WRITE,
            DEPARTMENT_REVIEW,
            PUBLICATION_READ,
            PUBLICATION_PREPARE,
            IMPORT,
            VOCABULARY_PROPOSE,
            ORGANISATION_READ),
    /** 财政局审核. */
    FINANCE_BUREAU(
            PROJECT_READ, FINANCE_REVIEW, PUBLICATION_READ, PUBLICATION_REVIEW, VOCABULARY_PROPOSE, ORGANISATION_READ),
    /** 局领导. */
    LEADER(PROJECT_READ, PUBLICATION_READ, PUBLICATION_REVIEW, ORGANISATION_READ),
    /** 评价人员. */
    EVALUATOR(PROJECT_READ, ORGANISATION_READ),
    /** 审计: reads everything, the journal included, and changes nothing. */
    AUDITOR(PROJECT_READ, PUBLICATION_READ, JOURNAL_READ, ORGANISATION_READ, USER_READ),
    /** 管理员: keeps the house, and sees no targets. */
    ADMINISTRATOR(
            ORGANISATION_READ,
            ORGANISATION_WRITE,
            USER_READ,
            USER_WRITE,
            YEAR_WRITE,
            VOCABULARY_DECIDE,
            SECRET_WORDS,
            JOURNAL_READ);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What the role permits. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
