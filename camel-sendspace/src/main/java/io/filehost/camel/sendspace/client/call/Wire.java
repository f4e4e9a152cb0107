package io.filehost.camel.sendspace.client.call;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.call.WireFailures;
import io.filehost.camel.common.http.Form;
import io.filehost.camel.common.http.ServiceAddress;

/**
 * Puts calls on the wire and takes answers off it, once each. Knows addresses and forms, no sessions.
 * <p>
 * The method stands in the address, its parameters in the body of a POST. The samples of the documents are GETs, and
 * the service is seen to read addresses and bodies alike (protocol notes, 1): so no secret stands in an address, no
 * proxy answers from memory, and no message is too long.
 */
final class Wire {

    private final CallTools tools;
    private final ServiceAddress address;
    private final EnvelopeReader reader;

    Wire(CallTools tools, ServiceAddress baseUrl) {
        this.tools = tools;
        this.address = baseUrl;
        this.reader = new EnvelopeReader(tools.clock());
    }

    /** Sends one call, its method in lower case, and reads the answer. */
    Envelope post(String method, Map<String, String> params) {
        URI called = address.at("/rest/?method=" + Form.encode(method.toLowerCase(Locale.ROOT)));
        try {
            tools.rate().await();
            return reader.read(method, tools.transport().postForm(called, Form.encode(params)));
        } catch (InterruptedException stopped) {
            throw WireFailures.stopped(method, stopped);
        } catch (IOException failure) {
            throw WireFailures.of(method, called, failure);
        }
    }
}
