package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.FormPart;
import io.filehost.camel.emulator.kernel.FormParts;
import io.filehost.camel.emulator.kernel.FormText;
import io.filehost.camel.emulator.kernel.Request;

/**
 * The parameters of a call: in the query, in the body, or in both, where the body wins. Clients were seen to send
 * queries, forms as text, and multipart forms.
 */
final class CallParameters {

    private CallParameters() {
    }

    static Map<String, String> of(Request request) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>(FormText.parse(request.query()));
        Optional<String> boundary = FormParts.boundary(request);
        if (boundary.isPresent()) {
            readParts(FormParts.of(request.body(), boundary.get()), parameters);
        } else if (FormText.isForm(request)) {
            parameters.putAll(FormText.parse(FormText.read(request.body())));
        }
        return parameters;
    }

    private static void readParts(FormParts parts, Map<String, String> parameters) throws IOException {
        for (Optional<FormPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            parameters.put(part.get().name(), part.get().text());
        }
    }
}
