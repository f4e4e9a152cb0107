package io.filehost.camel.mediafire;

import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.page.ComponentPageRules;

/** {@code mediafire-component.adoc} is current. */
class ComponentPageTest implements ComponentPageRules {

    @Override
    public Component component() {
        return new Component("mediafire");
    }

    @Override
    public List<String> operations() {
        return Stream.of(MediaFireOperation.values()).map(MediaFireOperation::word).toList();
    }
}
