package io.filehost.camel.sendspace;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.house.ComponentWalls;
import io.filehost.camel.common.testing.house.MainClasses;

/** The walls of the component and of what it shares. */
class HouseRulesTest implements ComponentWalls {

    private static final Component SENDSPACE = new Component("sendspace");
    private static final JavaClasses CLASSES = MainClasses.withShared(SENDSPACE);

    @Override
    public Component component() {
        return SENDSPACE;
    }

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }
}
