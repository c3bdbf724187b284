package org.zhunsheng.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.testkit.HouseRules;
import org.zhunsheng.testkit.SourceLines;

@AnalyzeClasses(packages = "org.zhunsheng.app", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_READING_ROOM_HAS_ONE_DOOR = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.zhunsheng.reading.layout..")
                    .or(resideInAPackage("org.zhunsheng.reading.extract.."))
                    .or(resideInAPackage("org.zhunsheng.reading.source..")
                            .and(DescribedPredicate.not(
                                    belongToAnyOf(SourceFile.class, Limits.class, ReadingException.class)))))
            .because("commands translate in and out; how a table is understood is nobody's business here:"
                    + " go through PerformanceReader");

    @ArchTest
    static final ArchRule WORDS_THEN_DISPLAY_THEN_REPORTS_THEN_COMMANDS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy("org.zhunsheng.app")
            .layer("commands")
            .definedBy("org.zhunsheng.app.cli..")
            .layer("server")
            .definedBy("org.zhunsheng.app.serve..")
            .layer("web")
            .definedBy("org.zhunsheng.app.web..")
            .layer("display")
            .definedBy("org.zhunsheng.app.display..")
            .layer("report")
            .definedBy("org.zhunsheng.app.report..")
            .layer("words")
            .definedBy("org.zhunsheng.app.words..")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("commands")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("server")
            .mayOnlyBeAccessedByLayers("commands")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("server")
            .whereLayer("display")
            .mayOnlyBeAccessedByLayers("commands", "report")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("commands")
            .because("a table looks the same whoever asks for it, and a message says the same wherever it is said");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_LIBRARY_STAYS_WITH_THE_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhunsheng.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("display and words will serve other doors than the command line");

    @ArchTest
    static final ArchRule FEATURES_OF_THE_WEB_DO_NOT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices()
            .matching("org.zhunsheng.app.web.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("a feature is one folder that can be read alone; what several need lies in app.web itself");

    @ArchTest
    static final ArchRule THE_WEB_FRAMEWORK_STAYS_WITH_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackages("org.zhunsheng.app.web..", "org.zhunsheng.app.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.slf4j..")
            .because("reading a file must not wait for a web server's classes");

    @Test
    void filesHaveOneSubject() throws IOException {
        assertThat(SourceLines.tooLong()).isEmpty();
    }
}
