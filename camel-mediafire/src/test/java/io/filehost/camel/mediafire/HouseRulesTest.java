package io.filehost.camel.mediafire;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.house.ComponentWalls;
import io.filehost.camel.common.testing.house.MainClasses;

/** The walls of the component and of what it shares. */
class HouseRulesTest implements ComponentWalls {

    private static final Component MEDIAFIRE = new Component("mediafire");
    private static final JavaClasses CLASSES = MainClasses.withShared(MEDIAFIRE);

    @Override
    public Component component() {
        return MEDIAFIRE;
    }

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }
}
