package io.filehost.camel.mediafire;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.catalog.CatalogRules;

/** Camel's catalogue knows the component. */
class CatalogTest implements CatalogRules {

    @Override
    public Component component() {
        return new Component("mediafire");
    }

    @Override
    public Class<?> type() {
        return MediaFireComponent.class;
    }
}
