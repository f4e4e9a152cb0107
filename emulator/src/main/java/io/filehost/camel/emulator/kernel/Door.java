package io.filehost.camel.emulator.kernel;

import java.io.IOException;

/** Answers every request below one path prefix of the server. */
@FunctionalInterface
public interface Door {

    Answer open(Request request) throws IOException;
}
