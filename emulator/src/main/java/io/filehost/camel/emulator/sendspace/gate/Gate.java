package io.filehost.camel.emulator.sendspace.gate;

import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.HTTPS_FORBIDDEN;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.SESSION_BAD;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.SESSION_KEY_MISSING;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.SESSION_NOT_AUTH;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.UNKNOWN_API_KEY;

/** Lets callers in or refuses them, in the order of the protocol notes, section 16. */
public final class Gate {

    private final Tokens tokens;
    private final Sessions sessions;
    private final Versions versions;
    private final Supplier<Rules> rules;

    public Gate(Tokens tokens, Sessions sessions, Supplier<Rules> rules) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.versions = new Versions(rules);
        this.rules = rules;
    }

    /** The account the call works for; empty when it works for none. */
    public Optional<Account> admit(Call call, Access access) {
        return switch (access) {
            case API_KEY, API_KEY_AND_VERSION -> {
                checkApplication(call, access);
                yield Optional.empty();
            }
            case TOKEN -> Optional.empty();
            case SESSION -> Optional.of(session(call).account());
            case KNOWN_SESSION -> Optional.of(knownSession(call).account());
        };
    }

    private void checkApplication(Call call, Access access) {
        String key = call.required("api_key");
        if (access == Access.API_KEY_AND_VERSION) {
            versions.checkApi(call);
        }
        if (!rules.get().has(Quirk.ANY_API_KEY) && !rules.get().apiKeys().contains(key)) {
            throw Refusal.of(UNKNOWN_API_KEY);
        }
        versions.checkApplication(call);
    }

    private Session session(Call call) {
        return checked(call, sessions.use(key(call)));
    }

    private Session knownSession(Call call) {
        return checked(call, sessions.use(key(call)).or(() -> sessions.findOver(key(call))));
    }

    private static String key(Call call) {
        return call.text("session_key").orElseThrow(() -> Refusal.of(SESSION_KEY_MISSING));
    }

    private Session checked(Call call, Optional<Session> found) {
        Session session = found.orElseThrow(() -> Refusal.of(tokens.isLive(key(call)) ? SESSION_NOT_AUTH : SESSION_BAD));
        refuseHttps(call, session.account());
        return session;
    }

    /** Refuses an account that is barred from https with 17 when it comes that way. */
    static void refuseHttps(Call call, Account account) {
        if (call.origin().startsWith("https:") && !account.may(Capability.HTTPS)) {
            throw Refusal.of(HTTPS_FORBIDDEN);
        }
    }

    /** Lets the session of a call run out of time before it is looked at; says whether there was one. */
    public boolean expireSession(Call call) {
        return call.text("session_key").filter(sessions::expire).isPresent();
    }
}
