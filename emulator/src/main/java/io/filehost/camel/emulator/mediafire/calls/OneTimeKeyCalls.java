package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.OneTimeKeys;
import io.filehost.camel.emulator.mediafire.state.OneTimeWishes;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/**
 * Makes one-time keys and changes them. Neither is a change of the account (samples). Up to version 1.1 the two were
 * called differently; printed examples of later versions still do so, and they answer with the newer names (C20).
 */
final class OneTimeKeyCalls {

    private static final long LONGEST_LIFE = Duration.ofDays(36500).toMinutes();

    private final Lookup lookup;

    OneTimeKeyCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.on("file/one_time_key", Access.SESSION, this::make);
        table.on("file/one_time_download", Access.SESSION, this::make);
        table.on("file/configure_one_time_key", Access.SESSION, this::configure);
        table.on("file/configure_one_time_download", Access.SESSION, this::configure);
    }

    /** Makes a key. The documents name no code for a spent allowance; 163 tells best what happened (our reading). */
    private Reply make(Call call, Account account) {
        OneTimeKeys keys = account.oneTimeKeys();
        if (call.flag("get_counts_only", false)) {
            return counts(keys);
        }
        OneTimeWishes wishes = wishes(call, false);
        StoredFile file = lookup.ownFile(call, account);
        account.filing().requireAlive(file);
        if (keys.usedUp()) {
            throw Refusal.of(ErrorCode.ACCESS_LIMIT_REACHED);
        }
        String token = keys.mint(file, true, wishes);
        return counts(keys).put("links", FileLinks.oneTime(call.origin(), file, token)).put("token", token);
    }

    /** What is not sent stays as it was, the duration too (C45). */
    private Reply configure(Call call, Account account) {
        String token = call.text("token").orElseThrow(() -> call.malformed("token"));
        account.oneTimeKeys().change(token, wishes(call, true));
        return Reply.ok().put("one_time_key_request_count", account.oneTimeKeys().madeToday());
    }

    private static Reply counts(OneTimeKeys keys) {
        return Reply.ok().put("one_time_key_request_count", keys.madeToday())
                .put("one_time_key_request_max_count", keys.dailyLimit());
    }

    /** @param burns what counts when addresses are sent and {@code burn_after_use} is not (C19) */
    private static OneTimeWishes wishes(Call call, boolean burns) {
        List<String> addresses = call.list("bind_ip");
        if (!addresses.stream().allMatch(OneTimeWishes::isAddressRange)) {
            throw call.malformed("bind_ip");
        }
        // Checked also where it is ignored.
        boolean burn = call.flag("burn_after_use", burns);
        boolean mails = call.flag("email_notification", false);
        return new OneTimeWishes(
                life(call), addresses.isEmpty() ? Optional.empty() : Optional.of(addresses),
                addresses.isEmpty() ? Optional.empty() : Optional.of(burn),
                call.text("email_notification").map(sent -> mails), address(call, "success_callback_url"),
                address(call, "error_callback_url"));
    }

    private static Optional<Duration> life(Call call) {
        return call.number("duration").map(minutes -> {
            if (minutes <= 0 || minutes > LONGEST_LIFE) {
                throw call.malformed("duration");
            }
            return Duration.ofMinutes(minutes);
        });
    }

    /** An absolute address of the web, as the documents want it; anything else is 129 (our reading). */
    private static Optional<String> address(Call call, String name) {
        Optional<String> text = call.text(name);
        if (text.isPresent() && !isWebAddress(text.get())) {
            throw call.malformed(name);
        }
        return text;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
