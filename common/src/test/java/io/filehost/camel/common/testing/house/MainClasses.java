package io.filehost.camel.common.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.filehost.camel.common.testing.Component;

/** Byte code without that of tests, whether these lie in folders or in a test jar. */
public final class MainClasses {

    private MainClasses() {
    }

    /** The classes of a component and those that are shared. */
    public static JavaClasses withShared(Component component) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(component.root(), Component.COMMON);
    }
}
