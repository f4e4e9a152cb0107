package io.filehost.camel.emulator.kernel;

import java.io.InputStream;
import java.net.InetAddress;
import java.util.Optional;

/** A request as it was sent, but for what its class says otherwise. */
public interface RelayedRequest extends Request {

    /** The request as it was sent. */
    Request sent();

    @Override
    default String verb() {
        return sent().verb();
    }

    @Override
    default String path() {
        return sent().path();
    }

    @Override
    default String query() {
        return sent().query();
    }

    @Override
    default Optional<String> header(String name) {
        return sent().header(name);
    }

    @Override
    default InputStream body() {
        return sent().body();
    }

    @Override
    default long bytesRead() {
        return sent().bytesRead();
    }

    @Override
    default InetAddress caller() {
        return sent().caller();
    }

    @Override
    default String origin() {
        return sent().origin();
    }
}
