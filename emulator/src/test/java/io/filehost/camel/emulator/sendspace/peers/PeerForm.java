package io.filehost.camel.emulator.sendspace.peers;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A multipart body written byte by byte, the mistakes of a peer included. */
final class PeerForm {

    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    PeerForm(String boundary) {
        this.boundary = boundary;
    }

    PeerForm raw(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A field as most clients write it. */
    PeerForm field(String name, String value) {
        return raw("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    PeerForm file(String name, String contentType, byte[] content) {
        raw("--" + boundary + "\r\nContent-Disposition: form-data; name=\"userfile\"; filename=\"" + name
            + "\"\r\nContent-Type: " + contentType + "\r\n\r\n");
        body.writeBytes(content);
        return raw("\r\n");
    }

    PeerForm bytes(byte[] content) {
        body.writeBytes(content);
        return this;
    }

    PeerForm end() {
        return raw("--" + boundary + "--\r\n");
    }

    HttpRequest to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
    }
}
