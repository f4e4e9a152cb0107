package io.filehost.camel.emulator.mediafire.calls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.mediafire.state.Content;

/** Content the service itself writes: a few bytes, stored as if they had been uploaded. */
final class TextContent {

    private final BlobStore blobs;

    TextContent(BlobStore blobs) {
        this.blobs = blobs;
    }

    Content store(byte[] bytes) {
        try {
            ReceivedBytes received = blobs.receive(new ByteArrayInputStream(bytes));
            return new Content(blobs.adopt(received), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
