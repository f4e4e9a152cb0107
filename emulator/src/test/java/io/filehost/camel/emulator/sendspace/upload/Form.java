package io.filehost.camel.emulator.sendspace.upload;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An upload form as a client writes it, field after field. */
public final class Form {

    private static final String BOUNDARY = "----b0undary";

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
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public HttpRequest to(String url) {
        byte[] end = ("--" + BOUNDARY + "--").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray())).build();
    }

    /** The lines of a reply to a member. */
    public static Map<String, String> lines(String reply) {
        Map<String, String> lines = new LinkedHashMap<>();
        reply.lines().forEach(line -> lines.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        return lines;
    }
}
