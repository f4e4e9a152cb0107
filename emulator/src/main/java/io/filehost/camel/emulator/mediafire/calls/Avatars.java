package io.filehost.camel.emulator.mediafire.calls;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** The pictures of accounts and contacts: addresses only, nothing is fetched or converted. */
final class Avatars {

    private static final String AVATAR = "avatar";

    /** Kept for somebody who asked for the picture of the house, which has no address before a call comes. */
    private static final String DEFAULT = "default";

    private static final Profile PROFILE = new Profile("profile", Map.of());

    private Avatars() {
    }

    /** The picture others see of an account; that of the house when it has none. */
    static String of(Account account, String origin) {
        return shown(PROFILE.get(account, AVATAR), origin).orElseGet(() -> house(origin));
    }

    /** The picture an account has; empty when it has none. */
    static Optional<String> set(Account account, String origin) {
        return shown(PROFILE.get(account, AVATAR), origin);
    }

    /** The picture of a contact: the one set here, else that of the account it stands for; empty when there is none. */
    static Optional<String> ofContact(Account account, String contact, String origin) {
        ObjectNode record = account.contacts().require(contact);
        return shown(record.path(AVATAR).asText(), origin)
                .or(() -> account.contacts().accountOf(contact).flatMap(other -> set(other, origin)));
    }

    private static Optional<String> shown(String kept, String origin) {
        return kept.equals(DEFAULT) ? Optional.of(house(origin)) : Optional.of(kept).filter(text -> !text.isEmpty());
    }

    static String house(String origin) {
        return origin + "/images/icons/myfiles/default.png";
    }

    static void keep(Account account, String picture) {
        PROFILE.put(account, AVATAR, picture);
    }

    /**
     * What a call wants as a picture: {@code action} wins over {@code quick_key}, that over {@code url}.
     *
     * @return         what is to be kept, empty for none
     * @throws Refusal 110, 111 or 114 for the key, 142 for a file that is no image, 128 when nothing is named, 129 for
     *                 an address that is none
     */
    static String wanted(Call call, Account account, Lookup lookup) {
        if (call.hasText("action")) {
            String action = call.choice("action", "", "set_default", "remove");
            return action.equals("remove") ? "" : DEFAULT;
        }
        if (call.hasText(Lookup.QUICK_KEY)) {
            StoredFile file = lookup.ownFile(call, account);
            if (!FileKind.of(file.name()).isImage()) {
                throw Refusal.of(ErrorCode.INVALID_FILE_TYPE);
            }
            return call.origin() + "/convkey/" + file.hash().substring(0, 4) + "/" + file.key() + "1g.jpg";
        }
        String url = call.required("url");
        if (!url.matches("https?://\\S+")) {
            throw call.malformed("url");
        }
        return url;
    }
}
