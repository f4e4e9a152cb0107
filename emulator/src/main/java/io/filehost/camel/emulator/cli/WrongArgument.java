package io.filehost.camel.emulator.cli;

/** The command line makes no sense; the message says why in one line. */
final class WrongArgument extends RuntimeException {

    WrongArgument(String message) {
        super(message);
    }
}
