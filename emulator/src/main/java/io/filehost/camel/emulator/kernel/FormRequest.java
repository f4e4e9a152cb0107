package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request whose parameters were read, from wherever they came: the query, a form, a multipart form. Its body is used
 * up.
 */
public final class FormRequest implements RelayedRequest {

    private final Request sent;
    private final Map<String, String> parameters;

    private FormRequest(Request sent, Map<String, String> parameters) {
        this.sent = sent;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    /**
     * Reads the parameters of a request; those of the body win. Files of a multipart form are left out.
     *
     * @throws IOException when the body breaks off or is too large for a form
     */
    public static FormRequest read(Request request) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>(FormText.parse(request.query()));
        Optional<String> boundary = FormParts.boundary(request);
        if (boundary.isPresent()) {
            addFields(parameters, FormParts.of(request.body(), boundary.get()));
        } else if (FormText.isForm(request)) {
            parameters.putAll(FormText.parse(FormText.read(request.body())));
        }
        return new FormRequest(request, parameters);
    }

    private static void addFields(Map<String, String> parameters, FormParts parts) throws IOException {
        for (Optional<FormPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().filename().isEmpty()) {
                parameters.put(part.get().name(), part.get().text());
            }
        }
    }

    /** Decoded; of one that was sent twice the last value. */
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Request sent() {
        return sent;
    }

    @Override
    public InputStream body() {
        return InputStream.nullInputStream();
    }
}
