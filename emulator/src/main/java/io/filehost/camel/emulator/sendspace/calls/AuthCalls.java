package io.filehost.camel.emulator.sendspace.calls;

import java.time.Instant;
import java.util.Locale;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.gate.Access;
import io.filehost.camel.emulator.sendspace.gate.Login;
import io.filehost.camel.emulator.sendspace.gate.Session;
import io.filehost.camel.emulator.sendspace.gate.Sessions;
import io.filehost.camel.emulator.sendspace.gate.Tokens;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Membership;

/** Tokens and sessions as the API documents tell them. */
final class AuthCalls {

    private static final String UNLIMITED = "-1";
    private static final String EXPIRED = "0";

    private final Tokens tokens;
    private final Login login;
    private final Sessions sessions;

    AuthCalls(Tokens tokens, Login login, Sessions sessions) {
        this.tokens = tokens;
        this.login = login;
        this.sessions = sessions;
    }

    void addTo(MethodTable methods) {
        methods.onPublic("auth.createToken", Access.API_KEY_AND_VERSION, this::createToken);
        methods.onPublic("auth.login", Access.TOKEN, this::login);
        methods.on("auth.checkSession", Access.KNOWN_SESSION, this::checkSession);
        methods.on("auth.logout", this::logout);
    }

    /** One format is known; a client that asks for another one gets XML all the same. */
    private Reply createToken(Call call) {
        return Reply.ok().put("token", tokens.issue());
    }

    private Reply login(Call call) {
        Session session = login.logIn(call);
        Account account = session.account();
        Reply reply = Reply.ok().put("session_key", session.key())
                .put("user_name", account.owner().fullName())
                .put("email", account.owner().email())
                .put("membership_type", membershipType(account))
                .put("membership_ends", ends(account));
        for (Capability capability : Capability.values()) {
            reply.put(capability.element(), account.may(capability) ? 1 : 0);
        }
        return putQuotas(reply, account).put("diskspace_used", account.tree().usedBytes());
    }

    /** Says of a session that has run out of time that it is over, under status ok (C10). */
    private Reply checkSession(Call call, Account account) {
        boolean running = sessions.isRunning(call.required("session_key"));
        return putQuotas(Reply.ok().put("session", running ? "ok" : "expired"), account);
    }

    private Reply logout(Call call, Account account) {
        sessions.end(call.required("session_key"));
        return Reply.ok().put("status", "ok");
    }

    private static Reply putQuotas(Reply reply, Account account) {
        return reply.put("bandwidth_left", account.bandwidthLeft()).put("diskspace_left", account.diskspaceLeft());
    }

    private static String membershipType(Account account) {
        String type = account.membership().type();
        return account.rules().has(Quirk.CAPITAL_MEMBERSHIP)
                ? type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) : type;
    }

    /** Seconds; 0 when it is over, -1 when it never ends (C11). */
    private static String ends(Account account) {
        Membership membership = account.membership();
        if (membership.isOver(account.now())) {
            return EXPIRED;
        }
        return membership.ends().map(Instant::getEpochSecond).map(String::valueOf).orElse(UNLIMITED);
    }
}
