package io.filehost.camel.emulator.kernel;

import java.io.InputStream;
import java.net.InetAddress;
import java.util.Optional;

/** An HTTP request as it came, before anybody knows what it means. Header values are text read as UTF-8. */
public interface Request {

    /** GET, POST, HEAD, ... */
    String verb();

    /** The path as sent, still percent-encoded. */
    String path();

    /** The query string as sent, without the question mark; empty when there is none. */
    String query();

    Optional<String> header(String name);

    /** The body; can be read once. */
    InputStream body();

    /** Bytes of the body read so far. */
    long bytesRead();

    /** The address the request came from. */
    InetAddress caller();

    /** Scheme, host and port the caller used, for links that lead back here: {@code http://127.0.0.1:8080}. */
    String origin();
}
