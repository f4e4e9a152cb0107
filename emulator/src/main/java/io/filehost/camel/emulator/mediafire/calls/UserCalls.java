package io.filehost.camel.emulator.mediafire.calls;

import java.util.Map;
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
    private static final String AVATAR = "avatar";

    private static final Profile PROFILE
            = new Profile("profile", Map.of("gender", "Prefer not to answer", "display_name", "", "location", ""));

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
                .put("validated", "yes").put("tos_accepted", TermsOfService.REVISION)
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

    /** The address of an account stays as it is: it is the name under which the emulator keeps it. */
    private Reply update(Call call, Account account) {
        if (call.hasText("email") || call.hasText("password")) {
            if (!call.required("current_password").equals(account.password())) {
                throw Refusal.of(INVALID_CREDENTIALS);
            }
            call.text("email").ifPresent(this::checkEmail);
            call.text("password").map(UserCalls::checkedPassword).ifPresent(account::changePassword);
        }
        PROFILE.take(call, account, "first_name", "last_name", "display_name", "birth_date", "gender", "website", "location");
        return Reply.ok();
    }

    private Reply register(Call call) {
        if (!options.get().lenient() && !call.required("application_id").equals(options.get().applicationId())) {
            throw Refusal.of(INVALID_APPID);
        }
        String email = call.required("email");
        checkEmail(email);
        String password = checkedPassword(call.required("password"));
        return accounts.exclusively(() -> {
            Account account = accounts.create(email, password);
            PROFILE.take(call, account, "first_name", "last_name", "display_name");
            return Reply.ok().put("email", email).put("created", ServiceTime.central(account.created()))
                    .put("pkey", Login.pkey(account));
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
        if (email.endsWith("@mediafire.com")) {
            throw Refusal.of(NO_MF_EMAIL);
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
        String address = PROFILE.get(account, AVATAR);
        if (address.isEmpty()) {
            throw Refusal.of(NO_AVATAR);
        }
        return Reply.ok().put(AVATAR, address);
    }

    private Reply setAvatar(Call call, Account account) {
        if (call.hasText("action")) {
            call.choice("action", "", "set_default", "remove");
            PROFILE.put(account, AVATAR, "");
            return Reply.ok();
        }
        if (call.hasText("quick_key")) {
            String key = call.required("quick_key");
            account.tree().file(key).orElseThrow(() -> Refusal.of(INVALID_QUICKKEY));
            PROFILE.put(account, AVATAR, call.origin() + "/file/" + key);
            return Reply.ok().put("quick_key", key);
        }
        PROFILE.put(account, AVATAR, call.required("url"));
        return Reply.ok();
    }
}
