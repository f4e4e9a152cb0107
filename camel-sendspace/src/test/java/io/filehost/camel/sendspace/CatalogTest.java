package io.filehost.camel.sendspace;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.catalog.CatalogRules;

/** Camel's catalogue knows the component. */
class CatalogTest implements CatalogRules {

    @Override
    public Component component() {
        return new Component("sendspace");
    }

    @Override
    public Class<?> type() {
        return SendspaceComponent.class;
    }
}
