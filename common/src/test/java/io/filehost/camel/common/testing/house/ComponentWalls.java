package io.filehost.camel.common.testing.house;

import java.io.PrintStream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.filehost.camel.common.testing.Component;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.filehost.camel.common.testing.Component.COMMON;

/** The rules of {@code docs/architecture.md} for a component and what it shares. */
public interface ComponentWalls {

    Component component();

    /** Of the component and of what it shares: {@link MainClasses#withShared}. */
    JavaClasses classes();

    @Test
    default void theClientKnowsNothingOfCamelOperationsChangesAndTheRoot() {
        check(noClasses().that().resideInAPackage(root() + ".client..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.camel..", root(), root() + ".operation..", root() + ".change..",
                        root() + ".header.."));
    }

    @Test
    default void theModelIsALeaf() {
        check(noClasses().that().resideInAPackage(root() + ".client.model..").should().dependOnClassesThat()
                .resideOutsideOfPackages("java..", "com.fasterxml.jackson.annotation..", root() + ".client.model.."));
    }

    @Test
    default void httpClientTypesAppearInTheTransportOnly() {
        check(noClasses().that().resideOutsideOfPackage(COMMON + ".http..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.hc.."));
    }

    @Test
    default void whatIsSharedKnowsNoComponent() {
        check(noClasses().that().resideInAPackage(COMMON + "..").should().dependOnClassesThat()
                .resideInAPackage(root() + ".."));
    }

    @Test
    default void onlyBodiesFeedsAndThePlumbingOfTheSharedPartKnowCamel() {
        check(noClasses().that().resideInAPackage(COMMON + "..")
                .and().resideOutsideOfPackages(COMMON + ".camel..", COMMON + ".body..", COMMON + ".feed..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.camel.."));
    }

    @Test
    default void packagesHaveNoCycles() {
        check(slices().matching(root() + ".(**)").should().beFreeOfCycles());
        check(slices().matching(COMMON + ".(**)").should().beFreeOfCycles());
    }

    @Test
    default void nothingPrints() {
        check(noClasses().that().resideOutsideOfPackage("..cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Throwable.class, "printStackTrace", PrintStream.class));
    }

    @Test
    default void onlyThePacerSleeps() {
        check(noClasses().that().resideOutsideOfPackage(COMMON + ".retry..").should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", long.class, int.class));
    }

    @Test
    default void theEmulatorIsForTests() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("io.filehost.camel.emulator.."));
    }

    @Test
    default void noComponentKnowsAnother() {
        check(noClasses().that().resideInAPackage(root() + "..").should().dependOnClassesThat(
                resideInAPackage("io.filehost.camel..").and(resideOutsideOfPackages(root() + "..", COMMON + ".."))));
    }

    private String root() {
        return component().root();
    }

    private void check(ArchRule rule) {
        rule.check(classes());
    }
}
