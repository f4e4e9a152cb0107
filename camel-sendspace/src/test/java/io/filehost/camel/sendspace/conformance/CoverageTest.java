package io.filehost.camel.sendspace.conformance;

import java.util.Set;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.conformance.CoverageRules;
import io.filehost.camel.common.testing.conformance.CoverageSubject;
import io.filehost.camel.sendspace.SendspaceOperation;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;

/** {@code docs/coverage-sendspace.md} is current, and the conformance tests show every method. */
class CoverageTest implements CoverageRules {

    @Override
    public CoverageSubject subject() {
        return new CoverageSubject(
                "sendspace", new Component("sendspace"), "coverage-sendspace.md", SendspaceCatalog::find,
                Stream.of(SendspaceOperation.values()).map(SendspaceOperation::word).toList(), Set.of(), Set.of());
    }
}
