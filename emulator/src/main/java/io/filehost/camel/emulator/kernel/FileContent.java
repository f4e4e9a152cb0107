package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of a file as a request wants them: all, one range, or none that are there.
 *
 * @param name   under which the file is handed out
 * @param sha256 its content in the blob store
 * @param size   bytes of the whole content
 * @param range  what the request asks for; empty when it asks for everything
 */
public record FileContent(String name, String sha256, long size, Optional<ByteRange> range) {

    /** What a request wants of a file. */
    public static FileContent wanted(String name, String sha256, long size, Request request) {
        return new FileContent(name, sha256, size, request.header("Range").flatMap(header -> ByteRange.of(header, size)));
    }

    /** Whether there is anything to send; an empty file is sent as such. */
    public boolean satisfiable() {
        return range.map(ByteRange::satisfiable).orElse(true);
    }

    /** The bytes that are sent. */
    public ByteRange part() {
        return range.orElse(new ByteRange(0, size));
    }

    /** The answer when the range is behind the end. */
    public Answer unsatisfiable() {
        Map<String, String> headers = headers("attachment");
        headers.put("Content-Range", part().contentRange(size));
        return new Answer(416, headers, 0, OutputStream::flush);
    }

    /**
     * The bytes as an answer.
     *
     * @param disposition {@code attachment}, or {@code inline} for pages that show the file
     */
    public Answer answer(String disposition, BlobStore blobs) {
        Map<String, String> headers = headers(disposition);
        range.ifPresent(part -> headers.put("Content-Range", part.contentRange(size)));
        return new Answer(range.isPresent() ? 206 : 200, headers, part().count(), out -> write(out, blobs));
    }

    private void write(OutputStream out, BlobStore blobs) throws IOException {
        try (InputStream in = blobs.open(sha256, part().from(), part().count())) {
            in.transferTo(out);
        }
    }

    private Map<String, String> headers(String disposition) {
        Map<String, String> headers = new LinkedHashMap<>();
        String type = URLConnection.guessContentTypeFromName(name);
        headers.put("Content-Type", type == null ? "application/octet-stream" : type);
        headers.put("Content-Disposition", disposition + named(name));
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
