package io.filehost.camel.emulator.sendspace.gate;

import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.AUTHENTICATION_FAILURE;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.SESSION_BAD;

/** Turns a token and a digest of the password into a session. */
public final class Login {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Supplier<Rules> rules;

    public Login(Accounts accounts, Tokens tokens, Sessions sessions, Supplier<Rules> rules) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.rules = rules;
    }

    /**
     * A token that is unknown, too old or used answers 6, a wrong name or digest 8; a refused login keeps the token.
     */
    public Session logIn(Call call) {
        String token = call.required("token");
        String name = call.required("user_name");
        String digest = call.required("tokened_password");
        if (!tokens.isLive(token)) {
            throw Refusal.of(SESSION_BAD, "the token is unknown, too old or used");
        }
        Account account = find(name).filter(found -> fits(found, token, digest))
                .orElseThrow(() -> Refusal.of(AUTHENTICATION_FAILURE));
        Gate.refuseHttps(call, account);
        Session session = sessions.open(account);
        tokens.spend(token);
        return session;
    }

    /** Name and address are both good, unless a quirk says otherwise (C6). */
    private Optional<Account> find(String name) {
        if (rules.get().has(Quirk.LOGIN_BY_NAME_ONLY)) {
            return accounts.findByName(name);
        }
        return rules.get().has(Quirk.LOGIN_BY_EMAIL_ONLY) ? accounts.findByEmail(name) : accounts.find(name);
    }

    private static boolean fits(Account account, String token, String digest) {
        return Digests.same(Digests.md5(token + account.owner().digest()), digest);
    }
}
