package io.filehost.camel.emulator.mediafire.calls;

import java.util.Locale;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.gate.ActionTokens;
import io.filehost.camel.emulator.mediafire.gate.Login;
import io.filehost.camel.emulator.mediafire.gate.Session;
import io.filehost.camel.emulator.mediafire.gate.Sessions;
import io.filehost.camel.emulator.mediafire.state.Account;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INTERNAL;

/** The part of the user family that is about tokens. */
public final class SessionCalls {

    private final Login login;
    private final Sessions sessions;
    private final ActionTokens actionTokens;

    public SessionCalls(Login login, Sessions sessions, ActionTokens actionTokens) {
        this.login = login;
        this.sessions = sessions;
        this.actionTokens = actionTokens;
    }

    public void addTo(MethodTable methods) {
        methods.onPublic("user/get_session_token", Access.NONE, (call, nobody) -> getSessionToken(call));
        methods.on("user/renew_session_token", Access.SESSION, this::renewSessionToken);
        methods.on("user/get_action_token", Access.SESSION, this::getActionToken);
        methods.on("user/destroy_action_token", Access.SESSION, this::destroyActionToken);
    }

    private Reply getSessionToken(Call call) {
        Session session = login.open(call);
        return Reply.ok().put("session_token", session.token())
                .putIf("secret_key", session.secretKey())
                .putIf("time", session.keyTime())
                .put("ekey", session.account().ekey())
                .put("pkey", Login.pkey(session.account()));
    }

    private Reply renewSessionToken(Call call, Account account) {
        return Reply.ok().put("session_token", sessions.renew(call.required("session_token")).token());
    }

    private Reply getActionToken(Call call, Account account) {
        call.required("type");
        String type = call.choice("type", "", "upload", "image");
        long minutes = call.number("lifespan", ActionTokens.DEFAULT_LIFESPAN);
        if (minutes < 1 || minutes > ActionTokens.LONGEST_LIFESPAN) {
            throw call.malformed("lifespan");
        }
        ActionTokens.Purpose purpose = ActionTokens.Purpose.valueOf(type.toUpperCase(Locale.ROOT));
        return Reply.ok().put("action_token", actionTokens.open(account, purpose, minutes));
    }

    /** A token that is gone already answers 100, as the tests of a vendor's client have it. */
    private Reply destroyActionToken(Call call, Account account) {
        if (!actionTokens.end(call.required("action_token"), account)) {
            throw Refusal.of(INTERNAL, "no such action token");
        }
        return Reply.ok();
    }
}
