package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a {@code multipart/form-data} body: the first part that has a file name, whatever its field is called.
 * Its bytes are a stream, so its size does not matter.
 *
 * @param filename as in {@code filename="..."}, read as UTF-8
 * @param content  ends where the part ends; can be read once
 */
public record Multipart(String filename, InputStream content) {

    private static final Pattern BOUNDARY
            = Pattern.compile("multipart/form-data.*boundary=(?:\"([^\"]+)\"|([^;\\s]+)).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILENAME
            = Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);

    /** The boundary, when the content type is {@code multipart/form-data}. */
    public static Optional<String> boundary(Request request) {
        return request.header("Content-Type").map(BOUNDARY::matcher).filter(Matcher::matches)
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    /**
     * Goes to the file part.
     *
     * @return             empty when no part has a file name
     * @throws IOException when the body breaks off
     */
    public static Optional<Multipart> file(InputStream body, String boundary) throws IOException {
        PartStream parts = new PartStream(body, boundary);
        parts.transferTo(OutputStream.nullOutputStream());   // what stands before the first part
        while (parts.next()) {
            Optional<String> filename = filename(headers(parts));
            if (filename.isPresent()) {
                return Optional.of(new Multipart(filename.get(), parts));
            }
            parts.transferTo(OutputStream.nullOutputStream());
        }
        return Optional.empty();
    }

    private static List<String> headers(PartStream part) throws IOException {
        List<String> headers = new ArrayList<>();
        for (String line = part.line(); !line.isEmpty(); line = part.line()) {
            headers.add(line);
        }
        return headers;
    }

    private static Optional<String> filename(List<String> headers) {
        return headers.stream().filter(header -> header.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .map(FILENAME::matcher).filter(Matcher::find)
                .map(found -> found.group(1).replaceAll("\\\\(.)", "$1")).findFirst();
    }
}
