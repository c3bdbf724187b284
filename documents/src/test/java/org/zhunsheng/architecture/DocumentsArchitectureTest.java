package org.zhunsheng.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
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
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.SourceView;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.testkit.HouseRules;
import org.zhunsheng.testkit.SourceLines;

@AnalyzeClasses(
        packages = {
            "org.zhunsheng.reading",
            "org.zhunsheng.exchange",
            "org.zhunsheng.issuing",
            "org.zhunsheng.filing",
            "org.zhunsheng.integrated",
            "org.zhunsheng.opendata",
            "org.zhunsheng.site"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class DocumentsArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule READING_IS_THREE_STEPS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("door")
            .definedBy("org.zhunsheng.reading")
            .layer("extract")
            .definedBy("org.zhunsheng.reading.extract..")
            .layer("layout")
            .definedBy("org.zhunsheng.reading.layout..")
            .layer("source")
            .definedBy("org.zhunsheng.reading.source..")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("door", "extract")
            .because("a file becomes cells, cells find their labels, labels give the model: who looks for a misreading"
                    + " looks into one step after the other");

    @ArchTest
    static final ArchRule SOURCES_KNOW_NO_LABEL = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.reading.source..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.zhunsheng.exchange..")
                    .or(resideInAPackage("org.zhunsheng.reading"))
                    .or(resideInAPackage("org.zhunsheng.reading.layout..")))
            .because("a file's text does not depend on what anybody takes it for");

    @ArchTest
    static final ArchRule FILE_FORMATS_STOP_AT_THE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.zhunsheng.reading.source..", "org.zhunsheng.issuing.write..", "org.zhunsheng.issuing.font..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.jsoup..",
                    "com.fasterxml.aalto..",
                    "javax.xml..")
            .because("after the first step nobody knows what kind of file it was, and before the last one nobody"
                    + " knows what kind it will be");

    @ArchTest
    static final ArchRule ISSUING_GOES_ONE_WAY = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("field")
            .definedBy("org.zhunsheng.issuing.field..")
            .layer("layout")
            .definedBy("org.zhunsheng.issuing.layout..")
            .layer("compose")
            .definedBy("org.zhunsheng.issuing.compose..")
            .layer("page")
            .definedBy("org.zhunsheng.issuing.page..")
            .layer("write")
            .definedBy("org.zhunsheng.issuing.write..")
            .whereLayer("compose")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("write")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("compose")
            .whereLayer("field")
            .mayOnlyBeAccessedByLayers("layout", "compose")
            .because("a layout says what is printed, the composer makes pages of it, a writer makes a file of those: a"
                    + " new province is a layout and a new file type is a writer, and neither touches the other");

    @ArchTest
    static final ArchRule ISSUING_DOES_NOT_READ = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.issuing..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.zhunsheng.reading..").or(resideInAPackage("org.zhunsheng.exchange..")))
            .because("that what is issued can be read again is only worth something where both were made apart");

    @ArchTest
    static final ArchRule THE_SITE_SHOWS_EDITIONS_ONLY = noClasses()
            .that()
            .resideInAnyPackage("org.zhunsheng.site..", "org.zhunsheng.opendata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhunsheng.reading..",
                    "org.zhunsheng.lifecycle..",
                    "org.zhunsheng.identity..",
                    "org.zhunsheng.intake..",
                    "org.zhunsheng.journal..")
            .because("what is public is what an edition holds: who knows nothing else can show nothing else");

    @ArchTest
    static final ArchRule PAGES_ARE_ESCAPED_IN_ONE_PLACE = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.site..")
            .should()
            .accessClassesThat()
            .resideInAnyPackage("org.jsoup..", "javax.xml..")
            .because("texts of strangers come into a page through Html, which escapes all of them");

    private static final DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> THE_EXCHANGED =
            belongTo(belongToAnyOf(Reading.class, Doubt.class, SourceView.class, ReadingException.class));

    @ArchTest
    static final ArchRule EXCHANGE_DOES_NOT_READ_TABLES = noClasses()
            .that()
            .resideInAPackage("org.zhunsheng.exchange..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.zhunsheng.reading..").and(DescribedPredicate.not(THE_EXCHANGED)))
            .because(
                    "the exchange format is also what servers and clusters speak: it carries a reading and a refusal, and"
                            + " knows nothing of how they come about");

    @Test
    void filesHaveOneSubject() throws IOException {
        assertThat(SourceLines.tooLong()).isEmpty();
    }
}
