package io.filehost.camel.sendspace;

import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.page.ComponentPageRules;

/** {@code sendspace-component.adoc} is current. */
class ComponentPageTest implements ComponentPageRules {

    @Override
    public Component component() {
        return new Component("sendspace");
    }

    @Override
    public List<String> operations() {
        return Stream.of(SendspaceOperation.values()).map(SendspaceOperation::word).toList();
    }
}
