package io.filehost.camel.emulator.mediafire.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ByteRange;
import io.filehost.camel.emulator.kernel.Request;

/**
 * The bytes of a file as a request wants them: all, one range, or none that are there.
 *
 * @param range what the request asks for; empty when it asks for everything
 */
record FileContent(SharedFile file, Optional<ByteRange> range) {

    static FileContent wanted(SharedFile file, Request request) {
        return new FileContent(file, request.header("Range").flatMap(header -> ByteRange.of(header, file.size())));
    }

    /** Whether there is anything to send; an empty file is sent as such. */
    boolean satisfiable() {
        return range.map(ByteRange::satisfiable).orElse(true);
    }

    ByteRange part() {
        return range.orElse(new ByteRange(0, file.size()));
    }

    /** The answer when the range is behind the end. */
    Answer unsatisfiable() {
        Map<String, String> headers = headers("attachment");
        headers.put("Content-Range", part().contentRange(file.size()));
        return new Answer(416, headers, 0, OutputStream::flush);
    }

    /** @param disposition {@code attachment}, or {@code inline} for pages that show the file */
    Answer answer(String disposition, BlobStore blobs) {
        Map<String, String> headers = headers(disposition);
        range.ifPresent(part -> headers.put("Content-Range", part.contentRange(file.size())));
        return new Answer(range.isPresent() ? 206 : 200, headers, part().count(), out -> write(out, blobs));
    }

    private void write(OutputStream out, BlobStore blobs) throws IOException {
        try (InputStream in = blobs.open(file.sha256(), part().from(), part().count())) {
            in.transferTo(out);
        }
    }

    private Map<String, String> headers(String disposition) {
        Map<String, String> headers = new LinkedHashMap<>();
        String type = URLConnection.guessContentTypeFromName(file.name());
        headers.put("Content-Type", type == null ? "application/octet-stream" : type);
        headers.put("Content-Disposition", disposition + named(file.name()));
        headers.put("Accept-Ranges", "bytes");
        return headers;
    }

    // Names come from users: a quote or a line end in one must not end the header. The second form carries what ASCII cannot.
    private static String named(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        String header = "; filename=\"" + plain + "\"";
        return plain.equals(name)
                ? header : header + "; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
