package io.filehost.camel.sendspace.client.call;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;

/**
 * Makes calls to the sendspace API: sessions, envelopes and what may be repeated are its business, workflows of several
 * calls are not. Errors are {@code FileHostException}s.
 */
public interface ApiCaller {

    /**
     * One API call; repeated only when that is safe.
     *
     * @throws IllegalArgumentException before anything is sent, when a parameter is unknown or missing
     */
    <T> T call(ApiMethod<T> method, Params params);
}
