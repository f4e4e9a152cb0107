package io.filehost.camel.emulator;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The walls of the house, each a sentence. */
class EmulatorHouseRulesTest {

    private static final String HOME = "io.filehost.camel.emulator";

    private static final JavaClasses CLASSES
            = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOME);

    @Test
    void theEmulatorKnowsNoClassOfTheProjectOutsideItself() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.filehost.camel.common..",
                "io.filehost.camel.mediafire..", "io.filehost.camel.sendspace..", "org.apache..")
                .because("it is a second reading of the same documents").check(CLASSES);
    }

    @Test
    void theKernelKnowsNoService() {
        noClasses().that().resideInAPackage(HOME + ".kernel..").should().dependOnClassesThat()
                .resideInAnyPackage(HOME + ".mediafire..", HOME + ".sendspace..", HOME + ".junit..", HOME + ".cli..")
                .check(CLASSES);
    }

    @Test
    void theServicesDoNotKnowEachOther() {
        noClasses().that().resideInAPackage(HOME + ".mediafire..").should().dependOnClassesThat()
                .resideInAPackage(HOME + ".sendspace..").check(CLASSES);
        noClasses().that().resideInAPackage(HOME + ".sendspace..").should().dependOnClassesThat()
                .resideInAPackage(HOME + ".mediafire..").check(CLASSES);
    }

    @Test
    void theStateKnowsNeitherWireNorGateNorCalls() {
        noClasses().that().resideInAPackage(HOME + ".mediafire.state..").should().dependOnClassesThat()
                .resideInAnyPackage(HOME + ".mediafire.wire..", HOME + ".mediafire.gate..", HOME + ".mediafire.calls..")
                .check(CLASSES);
        noClasses().that().resideInAPackage(HOME + ".sendspace.state..").should().dependOnClassesThat()
                .resideInAnyPackage(HOME + ".sendspace.wire..", HOME + ".sendspace.gate..", HOME + ".sendspace.calls..",
                        HOME + ".sendspace.upload..", HOME + ".sendspace.links..")
                .check(CLASSES);
    }

    @Test
    void placesWhereBytesGoInAndOutKnowNoAccounts() {
        noClasses().that().resideInAnyPackage(HOME + ".sendspace.upload..", HOME + ".sendspace.links..").should()
                .dependOnClassesThat().resideInAnyPackage(HOME + ".sendspace.state..", HOME + ".sendspace.calls..",
                        HOME + ".sendspace.gate..", HOME + ".sendspace.wire..")
                .check(CLASSES);
    }

    @Test
    void handlersKnowNoEnvelope() {
        noClasses().that().resideInAPackage(HOME + ".mediafire.calls..").should().dependOnClassesThat()
                .resideInAPackage(HOME + ".mediafire.wire..").check(CLASSES);
        noClasses().that().resideInAPackage(HOME + ".sendspace.calls..").should().dependOnClassesThat()
                .resideInAPackage(HOME + ".sendspace.wire..").check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOME + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheProgramPrints() {
        noClasses().that().resideOutsideOfPackage(HOME + ".cli..").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").check(CLASSES);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }
}
