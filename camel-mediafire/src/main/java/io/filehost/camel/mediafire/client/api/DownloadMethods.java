package io.filehost.camel.mediafire.client.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;

import static io.filehost.camel.common.api.Access.SESSION_OPTIONAL;
import static io.filehost.camel.common.api.Describe.query;

/**
 * The download family of the MediaFire API. The reference lists it, but the service has no such addresses: both names
 * stand for a method of the file family.
 */
public final class DownloadMethods {

    public static final ApiMethod<Answer> BULK_DOWNLOAD = query("download/bulk_download", SESSION_OPTIONAL,
            Answer.class, "Another name of file/zip; call that.");
    public static final ApiMethod<Answer> DIRECT_DOWNLOAD_LINK = query("download/direct_download_link", SESSION_OPTIONAL,
            Answer.class, "Another name of file/get_links with link_type=direct_download; call that.");

    static final List<ApiMethod<?>> ALL = List.of(BULK_DOWNLOAD, DIRECT_DOWNLOAD_LINK);

    private static final Map<ApiMethod<?>, ApiMethod<?>> MEANT = Map.of(
            BULK_DOWNLOAD, FileMethods.ZIP,
            DIRECT_DOWNLOAD_LINK, FileMethods.GET_LINKS);

    private static final Map<ApiMethod<?>, Map<String, String>> IMPLIED = Map.of(
            DIRECT_DOWNLOAD_LINK, Map.of(FileMethods.LINK_TYPE.name(), "direct_download"));

    private DownloadMethods() {
    }

    /** The method that a name without an address of its own stands for; empty for every other method. */
    public static Optional<ApiMethod<?>> meantBy(ApiMethod<?> method) {
        return Optional.ofNullable(MEANT.get(method));
    }

    /** Parameters that a name without an address of its own says already; empty for every other method. */
    public static Map<String, String> impliedBy(ApiMethod<?> method) {
        return IMPLIED.getOrDefault(method, Map.of());
    }
}
