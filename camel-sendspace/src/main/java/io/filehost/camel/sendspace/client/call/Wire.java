package io.filehost.camel.sendspace.client.call;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.call.WireFailures;
import io.filehost.camel.common.http.Form;
import io.filehost.camel.common.http.ServiceAddress;

/**
 * Puts calls on the wire and takes answers off it, once each. Knows addresses and forms, no sessions.
 * <p>
 * Parameters travel in the body of a POST. The samples of the documents are GETs, and the service is seen to read both
 * alike (protocol notes, 1): so no secret stands in an address, no proxy answers from memory, and no message is too
 * long.
 */
final class Wire {

    private final CallTools tools;
    private final URI address;
    private final EnvelopeReader reader;

    Wire(CallTools tools, ServiceAddress baseUrl) {
        this.tools = tools;
        this.address = baseUrl.at("/rest/");
        this.reader = new EnvelopeReader(tools.clock());
    }

    /** Sends one call, its method in lower case, and reads the answer. */
    Envelope post(String method, Map<String, String> params) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("method", method.toLowerCase(Locale.ROOT));
        form.putAll(params);
        try {
            tools.rate().await();
            return reader.read(method, tools.transport().postForm(address, Form.encode(form)));
        } catch (InterruptedException stopped) {
            throw WireFailures.stopped(method, stopped);
        } catch (IOException failure) {
            throw WireFailures.of(method, address, failure);
        }
    }
}
