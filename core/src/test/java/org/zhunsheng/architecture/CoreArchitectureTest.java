package org.zhunsheng.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.testkit.HouseRules;
import org.zhunsheng.testkit.SourceLines;

@AnalyzeClasses(
        packages = {
            "org.zhunsheng.model",
            "org.zhunsheng.regulation",
            "org.zhunsheng.audit",
            "org.zhunsheng.text",
            "org.zhunsheng.organisation",
            "org.zhunsheng.identity",
            "org.zhunsheng.journal",
            "org.zhunsheng.planning",
            "org.zhunsheng.intake",
            "org.zhunsheng.lifecycle",
            "org.zhunsheng.publication",
            "org.zhunsheng.listing",
            "org.zhunsheng.refusal"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_BUT_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhunsheng.model..",
                    "org.zhunsheng.regulation..",
                    "org.zhunsheng.audit..",
                    "org.zhunsheng.text..",
                    "org.zhunsheng.organisation..",
                    "org.zhunsheng.identity..",
                    "org.zhunsheng.journal..",
                    "org.zhunsheng.planning..",
                    "org.zhunsheng.intake..",
                    "org.zhunsheng.lifecycle..",
                    "org.zhunsheng.publication..",
                    "org.zhunsheng.listing..",
                    "org.zhunsheng.refusal..",
                    "java.lang..",
                    "java.io..",
                    "java.math..",
                    "java.nio",
                    "java.nio.charset",
                    "java.security",
                    "java.text..",
                    "java.util..",
                    "java.time..",
                    "org.snakeyaml.engine..",
                    "com.hankcs.hanlp..",
                    "dev.cel..",
                    "com.google.common..",
                    "org.jspecify..")
            .because("the same model is read, audited, stored and shown, by a command line, a server and a cluster;"
                    + " none of their frameworks, file formats or databases may come along");

    @ArchTest
    static final ArchRule ONLY_OWN_RULES_KNOW_CEL = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhunsheng.audit.own..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google.common..")
            .because("expressions are for rules that counties write; the catalogue's rules are classes, and a national"
                    + " audit must not carry an interpreter for them");

    @ArchTest
    static final ArchRule THE_AUDIT_RUNS_WITHOUT_OWN_RULES = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.audit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhunsheng.audit.own..")
            .because("whoever has rules of their own hands them in");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhunsheng.regulation..", "org.zhunsheng.audit..", "org.zhunsheng.text..")
            .because("what a document says is one thing and what is to be thought of it another");

    @ArchTest
    static final ArchRule REGULATION_DOES_NOT_AUDIT = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.regulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhunsheng.audit..")
            .because("regulations are data that audit, appraisal and issuing ask; they ask nobody");

    @ArchTest
    static final ArchRule CORE_IS_GIVEN_THE_TIME = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone")))
            .orShould()
            .callConstructorWhere(target(With.owner(nameMatching("java\\.util\\.Date"))))
            .because(
                    "what a document means does not depend on when somebody looks; whoever needs the time is given it");

    @ArchTest
    static final ArchRule MONEY_AND_POINTS_ARE_EXACT = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .because("audits are about cents, and 0.1 + 0.2 is not 0.3 in binary: docs/decisions/0001");

    @ArchTest
    static final ArchRule DOCUMENTS_DO_NOT_CHANGE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.zhunsheng.model..")
            .should()
            .beFinal()
            .because("a document is evidence: it is read, compared and kept, never altered behind somebody's back");

    @Test
    void filesHaveOneSubject() throws IOException {
        assertThat(SourceLines.tooLong()).isEmpty();
    }
}
