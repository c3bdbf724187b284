package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.regulation.Regulations;

class CatalogueTest {

    @ParameterizedTest
    @MethodSource("org.zhunsheng.audit.Catalogue#all")
    void everyRuleSaysWhatItDemandsAndWhy(RuleInfo rule) {
        Regulations inForce = Regulations.inForce(null, new FiscalYear(2024));
        assertThat(rule.id()).matches("[A-K]-[0-9]{2}");
        assertThat(rule.explanation().zh()).as(rule.id()).matches("(?s).*\\p{IsHan}.*。");
        assertThat(rule.explanation().en()).as(rule.id()).matches("[A-Z0-9].*\\.");
        assertThat(rule.cites()).as("%s cites nothing", rule.id()).isNotEmpty();
        assertThat(rule.cites())
                .as("%s cites what citations.yaml does not have", rule.id())
                .allSatisfy(key -> assertThat(inForce.citation(key).title()).isNotBlank());
        assertThat(rule.check().getClass().getPackageName()).startsWith("org.zhunsheng.audit.");
    }
}
