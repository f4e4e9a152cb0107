package io.filehost.camel.mediafire.client.call;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.call.WireFailures;
import io.filehost.camel.common.http.Form;
import io.filehost.camel.common.http.HttpReply;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.retry.CallRate;

/** Puts calls on the wire and takes answers off it, once each. Knows addresses and forms, no tokens. */
public final class Wire {

    private final HttpTransport transport;
    private final ServiceAddress baseUrl;
    private final String version;
    private final CallRate rate;
    private final EnvelopeReader reader;

    /**
     * @param baseUrl    address of the service, without {@code /api}
     * @param apiVersion version in the path; empty for the unversioned API
     */
    public Wire(HttpTransport transport, ServiceAddress baseUrl, String apiVersion, CallRate rate, Clock clock) {
        this.transport = transport;
        this.baseUrl = baseUrl;
        this.version = apiVersion.isEmpty() ? "" : apiVersion + "/";
        this.rate = rate;
        this.reader = new EnvelopeReader(clock);
    }

    /** The path of a method as it is called and signed. */
    String path(String method) {
        return "/api/" + version + method + ".php";
    }

    /** Parameters as they are sent; asks for JSON. */
    static String encode(Map<String, String> params) {
        Map<String, String> all = new LinkedHashMap<>(params);
        all.put("response_format", "json");
        return Form.encode(all);
    }

    /** Sends a form that was encoded before, and reads the answer. */
    Envelope post(String method, String form) {
        return reader.read(method, open(method, form));
    }

    /** Sends a form that was encoded before; the answer is still to be read. */
    HttpReply open(String method, String form) {
        return exchange(method, () -> transport.postForm(address(method, ""), form));
    }

    /** The answer in a reply of {@link #open}. */
    Envelope read(String method, HttpReply reply) {
        return reader.read(method, reply);
    }

    /** Sends bytes with parameters in the query string, and reads the answer. */
    Envelope postBytes(
            String method, String query, Map<String, String> headers, UploadSource source, long from, long count) {
        return reader.read(method, exchange(method,
                () -> transport.postBytes(address(method, "?" + query), headers, source, from, count)));
    }

    private URI address(String method, String query) {
        return baseUrl.at(path(method) + query);
    }

    @FunctionalInterface
    private interface Exchange {
        HttpReply send() throws IOException;
    }

    private HttpReply exchange(String method, Exchange exchange) {
        try {
            rate.await();
            return exchange.send();
        } catch (InterruptedException stopped) {
            throw WireFailures.stopped(method, stopped);
        } catch (IOException failure) {
            throw WireFailures.of(method, baseUrl.uri(), failure);
        }
    }
}
