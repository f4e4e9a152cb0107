package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;

/** A request of the JDK's server. */
final class ExchangeRequest implements Request {

    private final HttpExchange exchange;
    private final CountedBody body;

    ExchangeRequest(HttpExchange exchange) {
        this.exchange = exchange;
        this.body = new CountedBody(exchange.getRequestBody());
    }

    @Override
    public String verb() {
        return exchange.getRequestMethod();
    }

    @Override
    public String path() {
        return exchange.getRequestURI().getRawPath();
    }

    @Override
    public String query() {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).map(ExchangeRequest::asUtf8);
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public long bytesRead() {
        return body.count();
    }

    @Override
    public InetAddress caller() {
        return exchange.getRemoteAddress().getAddress();
    }

    @Override
    public String origin() {
        String scheme = exchange instanceof HttpsExchange ? "https://" : "http://";
        return scheme + header("Host").orElseGet(() -> {
            var address = exchange.getLocalAddress();
            return address.getHostString() + ":" + address.getPort();
        });
    }

    /**
     * Takes the rest of the body off the connection. A client that is still sending when the answer comes would see a
     * broken connection in its place.
     */
    void drain() throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
    }

    /** The JDK's server reads header bytes as ISO-8859-1; clients send file names in raw UTF-8. */
    private static String asUtf8(String value) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return value;   // not UTF-8, so it was meant as what the server read
        }
    }
}
