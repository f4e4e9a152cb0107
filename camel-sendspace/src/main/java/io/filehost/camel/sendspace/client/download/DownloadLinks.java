package io.filehost.camel.sendspace.client.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.call.ApiCaller;
import io.filehost.camel.sendspace.client.model.FileInfo;

/** Addresses that bytes can be fetched from. How long one lives is not documented; each is used once. */
public final class DownloadLinks {

    private static final int PERMISSION_DENIED = 11;

    private final ApiCaller calls;

    public DownloadLinks(ApiCaller calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * A fresh address; whoever has it can fetch the file. An account that may not download this way gets the direct
     * link of the file, if it has one.
     *
     * @param  password     of a protected file; null when it has none
     * @throws ApiException when the service refuses
     */
    public URI of(FileInfo file, String password) {
        return address(file, ask(file, password));
    }

    private String ask(FileInfo file, String password) {
        Params params = Params.params(TransferMethods.FILE_ID_OR_URL, file.id().value())
                .with(TransferMethods.FILE_PASSWORD, password);
        try {
            return calls.call(TransferMethods.GET_DOWNLOAD_INFO, params).url();
        } catch (ApiException refusal) {
            if (refusal.code() != PERMISSION_DENIED || file.directUrl().isEmpty()) {
                throw refusal;
            }
            return file.directUrl();
        }
    }

    private static URI address(FileInfo file, String url) {
        try {
            URI address = new URI(url);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException odd) {
            // Without the cause: its message holds the address.
            throw unusable(file);
        }
        throw unusable(file);
    }

    private static FileHostException unusable(FileInfo file) {
        return new FileHostException("download.getInfo: unusable address for file " + file.id(), ErrorKind.FATAL);
    }
}
