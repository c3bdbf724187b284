package org.zhunsheng.app.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class CompanionAuditTest {

    @Test
    void theSampleThatWarmsTheAuditUpCanBeAudited() {
        assertThatCode(CompanionAudit::warmUp).doesNotThrowAnyException();
    }
}
