package io.filehost.camel.mediafire;

import java.io.PrintStream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of {@code docs/architecture.md} for the component and what it shares. */
class HouseRulesTest {

    private static final String ROOT = "io.filehost.camel.mediafire";
    private static final String COMMON = "io.filehost.camel.common";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT, COMMON);

    @Test
    void theClientKnowsNothingOfCamelOperationsChangesAndTheRoot() {
        check(noClasses().that().resideInAPackage(ROOT + ".client..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.camel..", ROOT, ROOT + ".operation..", ROOT + ".change..", ROOT + ".header.."));
    }

    @Test
    void theModelIsALeaf() {
        check(noClasses().that().resideInAPackage(ROOT + ".client.model..").should().dependOnClassesThat()
                .resideOutsideOfPackages("java..", "com.fasterxml.jackson.annotation..", ROOT + ".client.model.."));
    }

    @Test
    void httpClientTypesAppearInTheTransportOnly() {
        check(noClasses().that().resideOutsideOfPackage(COMMON + ".http..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.hc.."));
    }

    @Test
    void whatIsSharedKnowsNoComponent() {
        check(noClasses().that().resideInAPackage(COMMON + "..").should().dependOnClassesThat()
                .resideInAPackage(ROOT + ".."));
    }

    @Test
    void onlyBodiesFeedsAndThePlumbingOfTheSharedPartKnowCamel() {
        check(noClasses().that().resideInAPackage(COMMON + "..")
                .and().resideOutsideOfPackages(COMMON + ".camel..", COMMON + ".body..", COMMON + ".feed..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.camel.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
        check(slices().matching(COMMON + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void nothingPrints() {
        check(noClasses().that().resideOutsideOfPackage("..cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Throwable.class, "printStackTrace", PrintStream.class));
    }

    @Test
    void onlyThePacerSleeps() {
        check(noClasses().that().resideOutsideOfPackage(COMMON + ".retry..").should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", long.class, int.class));
    }

    @Test
    void theEmulatorIsForTests() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("io.filehost.camel.emulator.."));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
