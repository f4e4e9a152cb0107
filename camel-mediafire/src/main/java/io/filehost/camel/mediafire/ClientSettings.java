package io.filehost.camel.mediafire;

import io.filehost.camel.mediafire.client.MediaFireClient;

/** Says in the words of the client what a route author said in options. */
final class ClientSettings {

    private ClientSettings() {
    }

    /** A client with these options; makes no call. */
    static MediaFireClient open(MediaFireConfiguration options) {
        throw new UnsupportedOperationException("No client yet for " + options.getBaseUrl());
    }
}
