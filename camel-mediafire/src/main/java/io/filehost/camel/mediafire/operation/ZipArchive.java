package io.filehost.camel.mediafire.operation;

import java.io.IOException;
import java.io.PushbackInputStream;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;

/**
 * An archive that the service makes while it sends it. Its length and hash are not known before, and it cannot be
 * entered in the middle: the one of the next call need not have the same bytes.
 */
final class ZipArchive implements RemoteContent {

    private static final byte[] BEGINNING = { 'P', 'K' };

    private final MediaFireClient client;
    private final Params params;

    ZipArchive(MediaFireClient client, Params params) {
        this.client = client;
        this.params = params;
    }

    /** Has the service say what is wrong, without an archive. */
    void check() {
        client.call(FileMethods.ZIP, Params.of(params.asMap()).with(FileMethods.META_ONLY, "yes"));
    }

    @Override
    public long length() {
        return -1;
    }

    @Override
    public String hash() {
        return "";
    }

    @Override
    public Opened open(long offset) throws IOException {
        if (offset > 0) {
            throw new FileHostException("file/zip: an archive that broke off cannot be taken up", ErrorKind.CONFLICT);
        }
        PushbackInputStream stream = new PushbackInputStream(client.callForBytes(FileMethods.ZIP, params), BEGINNING.length);
        try {
            requireArchive(stream);
            return new Opened(stream, 0);
        } catch (IOException | RuntimeException failed) {
            stream.close();
            throw failed;
        }
    }

    private static void requireArchive(PushbackInputStream stream) throws IOException {
        byte[] first = stream.readNBytes(BEGINNING.length);
        if (first.length < BEGINNING.length || first[0] != BEGINNING[0] || first[1] != BEGINNING[1]) {
            throw new FileHostException("file/zip: what came is no archive", ErrorKind.RETRY);
        }
        stream.unread(first);
    }
}
