package io.filehost.camel.emulator.kernel;

import java.util.Optional;

/**
 * The service says no, with one of its documented error codes. Thrown by gate, state and handlers; the wire turns it
 * into an error envelope. Anything else that escapes a handler is a bug of the emulator.
 */
public final class Refusal extends RuntimeException {

    private final int code;
    private final String hint;
    private final transient Reply payload;
    private final boolean keyStays;

    private Refusal(int code, String hint, Reply payload, boolean keyStays) {
        super("error %d%s".formatted(code, hint.isEmpty() ? "" : " (" + hint + ")"), null, false, false);
        this.code = code;
        this.hint = hint;
        this.payload = payload;
        this.keyStays = keyStays;
    }

    public static Refusal of(int code) {
        return of(code, "");
    }

    /** @param hint what exactly was wrong: for the journal and the developer, never part of the answer */
    public static Refusal of(int code, String hint) {
        return new Refusal(code, hint, null, false);
    }

    /** An error that carries a result all the same, as a partly failed copy does. */
    public Refusal with(Reply result) {
        return new Refusal(code, hint, result, keyStays);
    }

    /** The secret key of the session does not move although the call was signed. */
    public Refusal keepingKey() {
        return new Refusal(code, hint, payload, true);
    }

    public int code() {
        return code;
    }

    public Optional<Reply> payload() {
        return Optional.ofNullable(payload);
    }

    public boolean keyStays() {
        return keyStays;
    }
}
