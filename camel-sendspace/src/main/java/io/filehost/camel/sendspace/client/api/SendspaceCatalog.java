package io.filehost.camel.sendspace.client.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Catalog;

/** Every method of the sendspace API that the reference documents. */
public final class SendspaceCatalog {

    private static final Catalog CATALOG = Catalog.of(List.of(AuthMethods.ALL, TransferMethods.ALL, FileMethods.ALL,
            FolderMethods.ALL, AddressBookMethods.ALL));

    private SendspaceCatalog() {
    }

    /** The method of this name, for example {@code files.getInfo}; names are compared without case. */
    public static Optional<ApiMethod<?>> find(String name) {
        return CATALOG.methods().stream().filter(method -> method.name().equalsIgnoreCase(name)).findFirst();
    }

    /** All methods in the order of the reference. */
    public static Collection<ApiMethod<?>> methods() {
        return CATALOG.methods();
    }
}
