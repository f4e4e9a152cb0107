package io.filehost.camel.mediafire.client.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Catalog;

/** Every method of the MediaFire API that the reference documents. */
public final class MediaFireCatalog {

    private static final Catalog CATALOG = Catalog.of(List.of(FileMethods.ALL, FolderMethods.ALL, UploadMethods.ALL,
            DeviceMethods.ALL, UserMethods.ALL, ContactMethods.ALL, SystemMethods.ALL, NotificationMethods.ALL,
            DownloadMethods.ALL,
            BillingMethods.ALL));

    private MediaFireCatalog() {
    }

    /** The method of this name, for example {@code file/get_info}. */
    public static Optional<ApiMethod<?>> find(String name) {
        return CATALOG.find(name);
    }

    /** All methods in the order of the reference. */
    public static Collection<ApiMethod<?>> methods() {
        return CATALOG.methods();
    }
}
