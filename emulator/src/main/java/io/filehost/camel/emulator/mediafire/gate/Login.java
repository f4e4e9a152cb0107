package io.filehost.camel.emulator.mediafire.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.*;

/** Exchanges credentials for a session. An account whose password was guessed at too often is locked for a while. */
public final class Login {

    private static final int PKEY_LENGTH = 10;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Supplier<GateOptions> options;
    private final Clock clock;
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();

    public Login(Accounts accounts, Sessions sessions, Supplier<GateOptions> options, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.options = options;
        this.clock = clock;
    }

    /**
     * Logs in.
     *
     * @throws Refusal with 107, 109, 128, 129, 220, 221 or 243
     */
    public Session open(Call call) {
        checkApplication(call.required("application_id"));
        String signature = call.required("signature");
        boolean signed = call.choice("token_version", "1", "1", "2").equals("2");
        refuseOtherNetworks(call);
        String name = call.text("email").or(() -> call.text("ekey")).orElseThrow(() -> Refusal.of(MISSING_PARAMS));
        String password = call.required("password");
        Optional<Account> account = account(call);
        String pkey = pkey(account.map(Account::ekey).orElse(name), account.map(Account::password).orElse(""));
        refuseLocked(name, pkey);
        if (account.isEmpty() || !Digests.same(account.get().password(), password)
                || !signedRight(signature, name, password)) {
            failed(name);
            throw Refusal.of(INVALID_CREDENTIALS).with(Reply.ok().put("pkey", pkey));
        }
        attempts.remove(name);
        return sessions.open(account.get(), signed);
    }

    /** A text that changes with the password and tells nothing about it. */
    public static String pkey(Account account) {
        return pkey(account.ekey(), account.password());
    }

    private static String pkey(String ekey, String password) {
        return Digests.sha1("pkey:" + ekey + ":" + password).substring(0, PKEY_LENGTH);
    }

    private void checkApplication(String id) {
        if (!options.get().lenient() && !id.equals(options.get().applicationId())) {
            throw Refusal.of(INVALID_APPID);
        }
    }

    /** Nobody can log in here with an account of another network. */
    private static void refuseOtherNetworks(Call call) {
        if (call.hasText("fb_access_token")) {
            throw Refusal.of(AUTH_FACEBOOK);
        }
        if (call.hasText("tw_oauth_token")) {
            throw Refusal.of(AUTH_TWITTER);
        }
    }

    private Optional<Account> account(Call call) {
        return call.text("email").map(accounts::findByEmail)
                .orElseGet(() -> call.text("ekey").flatMap(accounts::findByEkey));
    }

    private boolean signedRight(String signature, String name, String password) {
        String text = name + password + options.get().applicationId() + options.get().apiKey().orElse("");
        return options.get().lenient() || Digests.same(Digests.sha1(text), signature);
    }

    private void refuseLocked(String name, String pkey) {
        Attempts made = attempts.get(name);
        if (made != null && made.count() >= options.get().loginFailures()) {
            if (clock.instant().isBefore(made.last().plus(options.get().lockTime()))) {
                throw Refusal.of(ACCOUNT_TEMPORARILY_LOCKED).with(Reply.ok().put("pkey", pkey));
            }
            attempts.remove(name);
        }
    }

    private void failed(String name) {
        attempts.merge(name, new Attempts(1, clock.instant()), (old, one) -> new Attempts(old.count() + 1, one.last()));
    }

    /** Failed logins in a row. */
    private record Attempts(int count, Instant last) {
    }
}
