package io.filehost.camel.quarkus.build;

import java.util.Collection;
import java.util.Objects;

import io.filehost.camel.common.api.ApiMethod;
import io.quarkus.builder.item.MultiBuildItem;
import org.jboss.jandex.IndexView;

/** A component in the application that is built: what follows from it is the same for each. */
public final class ComponentBuildItem extends MultiBuildItem {

    private final String scheme;
    private final Collection<ApiMethod<?>> catalog;
    private final Class<?> client;

    /**
     * @param scheme  of the component's URIs
     * @param catalog all methods of the API it calls
     * @param client  the interface of its API client
     */
    public ComponentBuildItem(String scheme, Collection<ApiMethod<?>> catalog, Class<?> client) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.client = Objects.requireNonNull(client, "client");
    }

    String scheme() {
        return scheme;
    }

    /** Name among the installed features. */
    String feature() {
        return "camel-" + scheme;
    }

    AnswerTypes answers(IndexView index) {
        return AnswerTypes.of(catalog, client, index);
    }
}
