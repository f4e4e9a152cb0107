package io.filehost.camel.emulator.mediafire.calls;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.gate.Login;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.*;

/** The part of the user family that is about the person: profile, new accounts, picture. */
public final class UserCalls {

    private static final int SHORTEST_EMAIL = 4;
    private static final int LONGEST_EMAIL = 49;
    private static final int SHORTEST_PASSWORD = 6;
    private static final int TEMPORARY_PASSWORD = 10;

    /** Nobody can have an address of this kind, so that mails to it come back: our reading of 121. */
    private static final String BOUNCING = ".invalid";

    private static final Profile PROFILE = new Profile("profile", Map.of("gender", ProfileFields.NO_GENDER));

    private final Accounts accounts;
    private final Supplier<GateOptions> options;

    public UserCalls(Accounts accounts, Supplier<GateOptions> options) {
        this.accounts = accounts;
        this.options = options;
    }

    public void addTo(MethodTable methods) {
        methods.on("user/get_info", Access.SESSION, this::getInfo);
        methods.on("user/update", Access.SESSION, this::update);
        methods.onPublic("user/register", Access.NONE, (call, nobody) -> register(call));
        methods.on("user/get_avatar", Access.SESSION, this::getAvatar);
        methods.on("user/set_avatar", Access.SESSION, this::setAvatar);
        new AccountCalls().addTo(methods);
        new TermsCalls().addTo(methods);
    }

    private Reply getInfo(Call call, Account account) {
        Reply info = Reply.ok().put("ekey", account.ekey()).put("email", account.email());
        for (String name : new String[] {
                "first_name", "last_name", "display_name", "gender", "birth_date", "location",
                "website" }) {
            info.put(name, PROFILE.get(account, name));
        }
        info.put("premium", "no").put("bandwidth", account.traffic().left())
                .put("created", ServiceTime.central(account.created()).substring(0, 10))
                .put("validated", "yes").put("tos_accepted", account.consent().revision())
                .put("max_upload_size", 21474836580L).put("max_instant_upload_size", 4294967295L)
                .put("used_storage_size", account.tree().usedBytes())
                .put("base_storage", account.storageLimit()).put("bonus_storage", 0)
                .put("storage_limit", account.storageLimit())
                .flag("storage_limit_exceeded", account.tree().usedBytes() > account.storageLimit())
                .put("options", 256).put("one_time_key_request_max_count", account.oneTimeKeys().dailyLimit());
        for (String network : new String[] { "facebook", "gmail", "twitter" }) {
            info.put(network, Reply.ok().put("linked", "no"));
        }
        return Reply.ok().put("user_info", info);
    }

    /** A new address or password needs the old password; sessions that are open go on (our reading). */
    private Reply update(Call call, Account account) {
        Optional<String> email = call.text("email").filter(address -> !address.equalsIgnoreCase(account.email()));
        Optional<String> password = call.text("password").map(UserCalls::checkedPassword);
        if (call.hasText("email") || password.isPresent()) {
            if (!call.required("current_password").equals(account.password())) {
                throw Refusal.of(INVALID_CREDENTIALS);
            }
        }
        email.ifPresent(this::checkEmail);
        ProfileFields fields = ProfileFields.of(call, account);
        email.ifPresent(address -> accounts.readdress(account, address));
        password.ifPresent(account::changePassword);
        fields.keepIn(PROFILE, account);
        return Reply.ok();
    }

    /** Without a password the account gets one that is told. Nobody can register here by another network: 218. */
    private Reply register(Call call) {
        if (!options.get().lenient() && !call.required("application_id").equals(options.get().applicationId())) {
            throw Refusal.of(INVALID_APPID);
        }
        if (call.hasText("fb_access_token") && !call.hasText("email")) {
            throw Refusal.of(FB_EMAIL_MISSING);
        }
        String email = call.required("email");
        checkEmail(email);
        Optional<String> password = call.text("password").map(UserCalls::checkedPassword);
        return accounts.exclusively(() -> {
            Account account = accounts.create(email, password.orElse(""));
            if (password.isEmpty()) {
                account.changePassword(account.options().keys().next(TEMPORARY_PASSWORD));
            }
            PROFILE.take(call, account, "first_name", "last_name", "display_name");
            Reply reply = Reply.ok().put("email", email).put("created", ServiceTime.central(account.created()))
                    .put("pkey", Login.pkey(account));
            return password.isPresent() ? reply : reply.put("temp_pw", account.password());
        });
    }

    private void checkEmail(String email) {
        if (email.length() < SHORTEST_EMAIL) {
            throw Refusal.of(EMAIL_ADDRESS_TOO_SHORT);
        }
        if (email.length() > LONGEST_EMAIL) {
            throw Refusal.of(EMAIL_ADDRESS_TOO_LONG);
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw Refusal.of(EMAIL_MISFORMATTED);
        }
        if (email.toLowerCase(Locale.ROOT).endsWith("@mediafire.com")) {
            throw Refusal.of(NO_MF_EMAIL);
        }
        if (email.toLowerCase(Locale.ROOT).endsWith(BOUNCING)) {
            throw Refusal.of(EMAIL_REJECTED);
        }
        if (accounts.findByEmail(email).isPresent()) {
            throw Refusal.of(EMAIL_TAKEN);
        }
    }

    private static String checkedPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw Refusal.of(PASSWORD_MISFORMATTED);
        }
        return password;
    }

    private Reply getAvatar(Call call, Account account) {
        return Reply.ok().put("avatar", Avatars.set(account, call.origin()).orElseThrow(() -> Refusal.of(NO_AVATAR)));
    }

    /** Uses no revision: the reference leaves open whether it does. */
    private Reply setAvatar(Call call, Account account) {
        Avatars.keep(account, Avatars.wanted(call, account, new Lookup(accounts)));
        return call.hasText("action") ? Reply.ok() : Reply.ok().putIf(Lookup.QUICK_KEY, call.text(Lookup.QUICK_KEY));
    }
}
