package io.filehost.camel.mediafire.client.call;

import java.io.InputStream;
import java.util.Map;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;

/**
 * Makes calls to the MediaFire API: tokens, signatures, envelopes and what may be repeated are its business, workflows
 * of several calls are not. Errors are {@code FileHostException}s.
 */
public interface ApiCaller {

    /**
     * One API call; repeated only when that is safe.
     *
     * @throws IllegalArgumentException before anything is sent, when a parameter is unknown or missing
     */
    <T> T call(ApiMethod<T> method, Params params);

    /** One API call, answered with the service's JSON text as it came; errors as with {@link #call}. */
    String text(ApiMethod<?> method, Params params);

    /**
     * One API call that is answered with bytes, such as {@code file/zip}; the caller closes the stream. Errors up to
     * the first byte are as with {@link #call}, later ones are {@code IOException}s of the stream.
     */
    InputStream open(ApiMethod<?> method, Params params);

    /**
     * One data-carrying upload call under an upload action token: parameters in the query string, bytes
     * {@code [from, from + count)} of the source as {@code application/octet-stream}.
     *
     * @param headers    headers by name, their text sent as UTF-8; line breaks are refused
     * @param repeatable true when the bytes may be sent again although they may have arrived
     */
    <T> T send(
            ApiMethod<T> method, Params query, Map<String, String> headers, UploadSource source, long from, long count,
            boolean repeatable);
}
