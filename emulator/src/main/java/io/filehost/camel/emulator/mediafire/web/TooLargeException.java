package io.filehost.camel.emulator.mediafire.web;

import java.io.IOException;

/** What is fetched has more bytes than a file may have. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super("larger than a file may be");
    }
}
