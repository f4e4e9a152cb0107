package io.filehost.camel.emulator.mediafire.gate;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_FILENAME;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_PARAMS;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_SIGNATURE;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_TOKEN;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.MISSING_SIGNATURE;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.MISSING_TOKEN;

/**
 * Lets calls in or refuses them, in the order of protocol 26: token present, token good, signature present, signature
 * right. What the call is about is not looked at.
 */
public final class Gate {

    // Samples of these refusals have no new_key although the call was signed (protocol 6).
    private static final Set<Integer> KEY_STAYS_WITH = Set.of(INVALID_FILENAME, INVALID_PARAMS);

    // Answers of polls never show new_key.
    private static final Set<String> KEY_STAYS_AFTER = Set.of("upload/poll_upload");

    private final Sessions sessions;
    private final ActionTokens actionTokens;
    private final Supplier<GateOptions> options;

    public Gate(Sessions sessions, ActionTokens actionTokens, Supplier<GateOptions> options) {
        this.sessions = sessions;
        this.actionTokens = actionTokens;
        this.options = options;
    }

    /**
     * Lets a call in. The caller closes the admission when the call is over.
     *
     * @throws Refusal with 104, 105, 215 or 127
     */
    public Admission admit(Call call, SignedText text, Access access) {
        Optional<String> token = call.text("session_token");
        if (access == Access.NONE) {
            return Admission.open();
        }
        if (token.isEmpty()) {
            return admitNobody(call, access);
        }
        Optional<ActionTokens.ActionToken> actionToken = actionTokens.find(token.get());
        if (actionToken.isPresent()) {
            return admit(actionToken.get(), access);
        }
        Session session = sessions.find(token.get()).orElseThrow(() -> Refusal.of(INVALID_TOKEN));
        return session.hasKey() ? admitSigned(call, text, session) : Admission.unsigned(session.account());
    }

    /** Ends the token of a call, as time would; says whether there was one to end. */
    public boolean expireToken(Call call) {
        String token = call.text("session_token", "");
        return sessions.end(token) || actionTokens.end(token);
    }

    /** Moves the key of the session of a call without telling anybody; says whether there was one to move. */
    public boolean desynchroniseKey(Call call) {
        return sessions.desynchronise(call.text("session_token", ""));
    }

    private static Admission admitNobody(Call call, Access access) {
        boolean intoDropBox = access == Access.UPLOAD && call.hasText("filedrop_key");
        if (intoDropBox || access == Access.SESSION_OPTIONAL || access == Access.UPLOAD_OPTIONAL) {
            return Admission.open();
        }
        throw Refusal.of(MISSING_TOKEN);
    }

    private static Admission admit(ActionTokens.ActionToken token, Access access) {
        boolean upload = access == Access.UPLOAD || access == Access.UPLOAD_OPTIONAL;
        if (!upload || token.purpose() != ActionTokens.Purpose.UPLOAD) {
            throw Refusal.of(INVALID_TOKEN, "an action token of another purpose");
        }
        return Admission.unsigned(token.account());
    }

    private Admission admitSigned(Call call, SignedText text, Session session) {
        session.lock();
        try {
            checkSignature(call, text, session);
        } catch (RuntimeException | Error e) {
            session.unlock();
            throw e;
        }
        return Admission.signed(session, !KEY_STAYS_AFTER.contains(call.method()), KEY_STAYS_WITH);
    }

    private void checkSignature(Call call, SignedText text, Session session) {
        if (options.get().lenient()) {
            return;
        }
        String signature = call.text("signature").orElseThrow(() -> Refusal.of(MISSING_SIGNATURE));
        if (!session.accepts(signature, text)) {
            throw Refusal.of(INVALID_SIGNATURE);
        }
    }
}
