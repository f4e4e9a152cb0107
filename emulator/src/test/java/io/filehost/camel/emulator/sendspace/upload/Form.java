package io.filehost.camel.emulator.sendspace.upload;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** An upload form as a client writes it, field after field. */
public final class Form {

    private static final String BOUNDARY = "----b0undary";
    private static final String END = "--" + BOUNDARY + "--";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** The mandatory fields of a slot, in the order of the guide. */
    public static Form of(String maxFileSize, String identifier, String extraInfo) {
        return new Form().with("MAX_FILE_SIZE", maxFileSize).with("UPLOAD_IDENTIFIER", identifier)
                .with("extra_info", extraInfo);
    }

    public Form with(String field, String value) {
        return part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String filename, byte[] content) {
        return part("name=\"userfile\"; filename=\"" + filename + "\"", content);
    }

    public Form part(String disposition, byte[] content) {
        body.writeBytes(head(disposition).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public HttpRequest to(String url) {
        return to(url, BodyPublishers.concat(BodyPublishers.ofByteArray(body.toByteArray()), BodyPublishers.ofString(END)));
    }

    /** The form with a file behind the other fields that is read when it is sent. */
    public HttpRequest to(String url, String filename, long size, Supplier<InputStream> content) {
        String head = head("name=\"userfile\"; filename=\"" + filename + "\"");
        return to(url, BodyPublishers.concat(BodyPublishers.ofByteArray(body.toByteArray()), BodyPublishers.ofString(head),
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), size),
                BodyPublishers.ofString("\r\n" + END)));
    }

    private static HttpRequest to(String url, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body).build();
    }

    private static String head(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    /** The lines of a reply to a member. */
    public static Map<String, String> lines(String reply) {
        Map<String, String> lines = new LinkedHashMap<>();
        reply.lines().forEach(line -> lines.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        return lines;
    }
}
