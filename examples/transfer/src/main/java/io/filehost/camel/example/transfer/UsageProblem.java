package io.filehost.camel.example.transfer;

/** The program cannot start as it was asked to. The message is one line for the person who asked. */
public final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageProblem(String message) {
        super(message);
    }

    public UsageProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
