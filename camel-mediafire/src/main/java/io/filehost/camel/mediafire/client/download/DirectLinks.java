package io.filehost.camel.mediafire.client.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.ErrorTable;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.call.ErrorCodes;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.QuickKey;

/** Direct download links. Asks for this type only: asking for all spends one-time keys. */
public final class DirectLinks {

    private static final String TYPE = "direct_download";
    private static final int HTTP_OK = 200;

    private final ApiCaller calls;
    private final ErrorTable errors = ErrorCodes.load();

    public DirectLinks(ApiCaller calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * A fresh link; whoever has it can fetch the file.
     *
     * @throws ApiException when the service refuses, be it inside a successful answer
     */
    public URI of(QuickKey file) {
        FileLinks links = calls
                .call(FileMethods.GET_LINKS, Params.params(SharedParams.QUICK_KEYS, file).with(FileMethods.LINK_TYPE, TYPE))
                .files().stream().findFirst()
                .orElseThrow(() -> new FileHostException(
                        "file/get_links: no entry for file " + file, ErrorKind.NOT_FOUND));
        String link = links.link(TYPE).orElseThrow(() -> refusal(file, links));
        try {
            return new URI(link);
        } catch (URISyntaxException odd) {
            // Without the cause: its message holds the link.
            throw new FileHostException("file/get_links: unusable link for file " + file, ErrorKind.FATAL);
        }
    }

    private ApiException refusal(QuickKey file, FileLinks links) {
        String text = links.refusals().getOrDefault(TYPE, links.refusals().getOrDefault("error", "No direct link"));
        ErrorCode code = errors.of(links.code());
        ErrorKind kind = links.code() == 0 ? ErrorKind.PERMISSION : code.kind();
        return new ApiException(
                FileMethods.GET_LINKS.name(), links.code(), code.symbol(), text, kind, HTTP_OK, "Asked with quick_key=" + file);
    }
}
