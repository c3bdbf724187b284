package org.zhunsheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.testkit.HouseRules;
import org.zhunsheng.testkit.SourceLines;

@AnalyzeClasses(
        packages = "org.zhunsheng.store",
        importOptions = {ImportOption.DoNotIncludeTests.class, StoreArchitectureTest.WrittenByPeople.class})
class StoreArchitectureTest {

    /** Leaves out the tables, which are generated. */
    static final class WrittenByPeople implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/store/tables/");
        }
    }

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_WEB_AND_NO_FILE_FORMAT = classes()
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                    "org.zhunsheng.store..",
                    "org.zhunsheng.model..",
                    "org.zhunsheng.organisation..",
                    "org.zhunsheng.identity..",
                    "org.zhunsheng.journal..",
                    "org.zhunsheng.listing..",
                    "org.zhunsheng.refusal..",
                    "org.zhunsheng.planning..",
                    "org.zhunsheng.intake..",
                    "org.zhunsheng.lifecycle..",
                    "org.zhunsheng.publication..",
                    "org.zhunsheng.text..",
                    "org.zhunsheng.audit..",
                    "java..",
                    "javax.sql..",
                    "org.jooq..",
                    "org.flywaydb..",
                    "org.sqlite..",
                    "com.zaxxer..",
                    "org.bouncycastle..",
                    "com.github.f4b6a3..",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.."))
            .because("it keeps what core describes; who asks, and in which form, is decided elsewhere");

    @Test
    void filesHaveOneSubject() throws IOException {
        assertThat(SourceLines.tooLong()).isEmpty();
    }
}
