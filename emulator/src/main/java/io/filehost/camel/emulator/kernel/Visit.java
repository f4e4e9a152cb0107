package io.filehost.camel.emulator.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known about a request while it is answered; becomes its entry in the journal. */
public final class Visit {

    private static final int LONGEST_VALUE = 200;
    private static final int TOKEN_ID = 12;

    private final Instant time;
    private final String method;
    private final Optional<Fault> fault;
    private boolean struck;
    private String account = "";
    private String token = "";
    private Map<String, String> parameters = Map.of();
    private int errorCode;
    private boolean newKey;

    Visit(Instant time, String method, Optional<Fault> fault) {
        this.time = time;
        this.method = method;
        this.fault = fault;
        this.struck = fault.isPresent() && !fault.get().needsService();
    }

    public String method() {
        return method;
    }

    /** What goes wrong with this request, if anything. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** The service did what the fault asks for. */
    public void struck() {
        struck = true;
    }

    public void account(String email) {
        account = email;
    }

    /** Remembers a short hash of the token, enough to tell tokens apart and useless for calls. */
    public void token(String text) {
        token = Sha256.of(text).substring(0, TOKEN_ID);
    }

    /** Remembers what is worth knowing of a request and is no secret; long values are cut. */
    public void parameters(Map<String, String> withoutSecrets) {
        parameters(withoutSecrets, Set.of());
    }

    /**
     * Remembers the parameters of a call; long values are cut.
     *
     * @param secrets names of those that are left out
     */
    public void parameters(Map<String, String> sent, Set<String> secrets) {
        Map<String, String> shown = new TreeMap<>();
        sent.forEach((name, value) -> shown.put(name,
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value));
        shown.keySet().removeAll(secrets);
        parameters = shown;
    }

    public void refused(int code) {
        errorCode = code;
    }

    public void newKey() {
        newKey = true;
    }

    JournalEntry entry(Request request, Answer answer) {
        return new JournalEntry(
                time, method, request.verb(), account, token, parameters, answer.status(), errorCode,
                struck ? fault.orElseThrow().word() : "", request.bytesRead(), answer.length(), newKey);
    }
}
