package org.zhunsheng.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.zhunsheng", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_BUT_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.zhunsheng..", "java.lang..", "java.math..", "java.util..", "java.time..", "org.jspecify..")
            .because("the same model is read, audited, stored and shown: by the command line, a server and a cluster,"
                    + " and none of their frameworks, file formats or databases may come along");

    @ArchTest
    static final ArchRule CORE_IS_GIVEN_THE_TIME = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                    "now|currentTimeMillis|nanoTime|systemDefaultZone|systemUTC"))
                    .as("a method that asks the clock"))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Clock.class)
            .because("what a document means does not depend on when somebody looks at it; whoever needs the time is given it");

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
    static final ArchRule THE_MODEL_DOES_NOT_CHANGE = fields().should()
            .beFinal()
            .because("a document is evidence: it is read, compared and kept, and never altered behind somebody's back");

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_GO_IN_CIRCLES =
            slices().matching("org.zhunsheng.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_A_DOOR_SIGN = classes()
            .that()
            .areTopLevelClasses()
            .should(PackageDoors.haveADoorSign())
            .because("the tree is the table of contents: package-info.java says what lives there and where to start");

    private static final Class<NullMarked> NULL_MARKED = NullMarked.class;
}
