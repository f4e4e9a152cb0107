package io.filehost.camel.common.testing.soak;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** What a consumer could not do, kept in place of a log that nobody would read. */
final class Problems implements ExceptionHandler {

    private final List<String> all = new ArrayList<>();

    @Override
    public void handleException(Throwable exception) {
        handleException("", null, exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        handleException(message, null, exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        all.add(message + " " + exception);
    }

    List<String> all() {
        return all;
    }
}
