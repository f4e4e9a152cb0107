package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.FormParts;
import io.filehost.camel.emulator.kernel.Multipart;
import io.filehost.camel.emulator.kernel.RelayedRequest;
import io.filehost.camel.emulator.kernel.Request;

/**
 * The data of a call, sent as it is or as the file of a multipart form.
 *
 * @param request the request as handlers see it: the name of a multipart file counts as {@code x-filename} when the
 *                header itself is missing
 * @param content the bytes of the file
 */
record UploadBody(Request request, InputStream content) {

    static UploadBody none(Request request) {
        return new UploadBody(request, InputStream.nullInputStream());
    }

    /** @throws IOException when the body breaks off */
    static UploadBody of(Request request) throws IOException {
        Optional<String> boundary = FormParts.boundary(request);
        if (boundary.isEmpty()) {
            return new UploadBody(request, request.body());
        }
        return Multipart.file(request.body(), boundary.get())
                .map(file -> new UploadBody(new NamedRequest(request, file.filename()), file.content()))
                .orElseGet(() -> none(request));
    }

    /** A request whose file name came with the part. */
    private record NamedRequest(Request sent, String filename) implements RelayedRequest {

        @Override
        public Optional<String> header(String name) {
            return sent.header(name).or(() -> Optional.of(filename).filter(any -> "x-filename".equalsIgnoreCase(name)));
        }
    }
}
