package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a {@code multipart/form-data} body in their order. They are streams, so their size does not matter. */
public final class FormParts {

    private static final Pattern BOUNDARY
            = Pattern.compile("multipart/form-data.*boundary=(?:\"([^\"]+)\"|([^;\\s]+)).*", Pattern.CASE_INSENSITIVE);

    private final PartStream parts;

    private FormParts(PartStream parts) {
        this.parts = parts;
    }

    /** The boundary, when the content type is {@code multipart/form-data}. */
    public static Optional<String> boundary(Request request) {
        return request.header("Content-Type").map(BOUNDARY::matcher).filter(Matcher::matches)
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    public static FormParts of(InputStream body, String boundary) {
        return new FormParts(new PartStream(body, boundary));
    }

    /**
     * Goes to the next part and leaves out what was not read of the one before.
     *
     * @return             empty behind the last one
     * @throws IOException when the body breaks off
     */
    public Optional<FormPart> next() throws IOException {
        parts.transferTo(OutputStream.nullOutputStream());   // at first what stands before the first part
        return parts.next() ? Optional.of(FormPart.of(headers(), parts)) : Optional.empty();
    }

    private List<String> headers() throws IOException {
        List<String> headers = new ArrayList<>();
        for (String line = parts.line(); !line.isEmpty(); line = parts.line()) {
            headers.add(line);
        }
        return headers;
    }
}
