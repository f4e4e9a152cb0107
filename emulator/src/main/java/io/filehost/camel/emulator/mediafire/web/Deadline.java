package io.filehost.camel.emulator.mediafire.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/**
 * When it passes, what is fetched over a connection ends, however steadily bytes come: a closed socket ends handshakes,
 * heads and bodies alike.
 */
final class Deadline {

    private Socket current;
    private boolean passed;

    /** This is the connection to end. One that comes too late ends at once. */
    synchronized void ends(Socket socket) {
        current = socket;
        if (passed) {
            close(socket);
        }
    }

    synchronized void pass() {
        passed = true;
        if (current != null) {
            close(current);
        }
    }

    synchronized boolean passed() {
        return passed;
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
