package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.disclosure.PersonalData;
import org.zhunsheng.audit.disclosure.PersonalData.Found;
import org.zhunsheng.audit.disclosure.PersonalData.Sort;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.regulation.Regulations;

class PersonalDataTest {
    private static final Regulations IN_FORCE = Regulations.inForce(null, new FiscalYear(2026));
    private static final PersonalData LOOKING = new PersonalData(IN_FORCE, new Texts(IN_FORCE));

    @Test
    void aNumberThatOnlyLooksLikeOneDoesNotHideARealOne() {
        assertThat(LOOKING.in("110105194912310021")).isEmpty();
        assertThat(LOOKING.in("合同号110105194912310021，经办人11010519491231002X"))
                .containsExactly(new Found(Sort.IDENTITY, "110*************2X"));
        assertThat(LOOKING.in("4111 1111 1111 1112")).isEmpty();
        assertThat(LOOKING.in("凭证 4111 1111 1111 1112；账号 4111 1111 1111 1111。"))
                .extracting(Found::sort)
                .containsExactly(Sort.BANK_CARD);
    }
}
