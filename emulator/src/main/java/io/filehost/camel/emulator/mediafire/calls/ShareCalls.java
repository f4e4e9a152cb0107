package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Share;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** What an account shares with its contacts. Sharing and withdrawing raise the revision of what is shared. */
final class ShareCalls {

    static final int FOLDER = 1;
    static final int FILE = 2;

    private static final int MEDIAFIRE_CONTACT = 1;
    private static final int MAIL_CONTACT = 6;
    private static final Set<Long> PERMISSIONS = Set.of((long) Share.READ, (long) Share.WRITE, (long) Share.MANAGE);

    void addTo(MethodTable table) {
        table.on("device/share_resources", Access.SESSION, this::share);
        table.on("device/unshare_resources", Access.SESSION, this::unshare);
        table.on("device/get_resource_shares", Access.SESSION, this::getResourceShares);
        table.on("device/get_user_shares", Access.SESSION, this::getUserShares);
    }

    private Reply share(Call call, Account account) {
        List<String> resources = call.requiredList("resources");
        List<String> contacts = call.requiredList("contacts");
        long permissions = call.number("permissions", Share.READ);
        if (!PERMISSIONS.contains(permissions)) {
            throw call.malformed("permissions");
        }
        List<StoredItem> items = resources.stream().map(key -> shareable(key, account)).toList();
        contacts.forEach(contact -> requireOther(contact, account));
        Change change = account.change();
        List<Share> fresh = account.shares().grant(items, contacts, (int) permissions, change);
        fresh.forEach(share -> News.granted(account, share, call.text("message", "")));
        return Replies.revision(Reply.ok(), change);
    }

    private static StoredItem shareable(String key, Account account) {
        return account.tree().item(key).filter(item -> !item.inTrash() && !isSpecial(account, item))
                .orElseThrow(() -> Refusal.of(ErrorCode.CANNOT_GRANT_PERMS, key));
    }

    private static boolean isSpecial(Account account, StoredItem item) {
        return item == account.tree().root() || item == account.tree().trash();
    }

    /** Nobody shares with himself (our reading): 240. */
    private static void requireOther(String contact, Account account) {
        account.contacts().require(contact);
        if (account.contacts().accountOf(contact).filter(account::equals).isPresent()) {
            throw Refusal.of(ErrorCode.CANNOT_GRANT_PERMS, contact);
        }
    }

    private Reply unshare(Call call, Account account) {
        List<StoredItem> items = call.requiredList("resources").stream().map(key -> own(key, account)).toList();
        List<String> contacts = call.list("contact");
        contacts.forEach(account.contacts()::require);
        Change change = account.change();
        account.shares().withdraw(items, contacts, change);
        return Replies.revision(Reply.ok(), change);
    }

    private static StoredItem own(String key, Account account) {
        return account.tree().item(key).orElseThrow(() -> {
            boolean foreign = account.world().ownerOf(key).isPresent();
            return Refusal.of(foreign ? ErrorCode.ACCESS_DENIED : unknown(key), key);
        });
    }

    /** The code for an unknown key of either kind; what has not the length of a folder key counts as a file. */
    static int unknown(String key) {
        return key.length() == 13 ? ErrorCode.INVALID_FOLDERKEY : ErrorCode.INVALID_QUICKKEY;
    }

    private Reply getResourceShares(Call call, Account account) {
        StoredItem item = own(call.required("resource"), account);
        List<Map<String, Object>> shares = account.shares().of(item.key()).stream()
                .map(share -> contact(call, account, share)).toList();
        return Reply.ok().items("shares", "share", shares);
    }

    private Reply getUserShares(Call call, Account account) {
        List<String> contacts = call.list("contacts");
        contacts.forEach(account.contacts()::require);
        List<Map<String, Object>> shares = account.shares().all().stream()
                .filter(share -> contacts.isEmpty() || contacts.contains(share.contact()))
                .limit(Math.max(0, call.number("limit", 100)))
                .map(share -> userShare(call, account, share)).toList();
        return Reply.ok().items("shares", "share", shares);
    }

    private static Map<String, Object> userShare(Call call, Account account, Share share) {
        Map<String, Object> fields = contact(call, account, share);
        fields.put("resource_key", share.resource());
        boolean file = account.tree().item(share.resource()).filter(StoredFile.class::isInstance).isPresent();
        fields.put("attributes", file ? FILE : FOLDER);
        return fields;
    }

    private static Map<String, Object> contact(Call call, Account account, Share share) {
        ObjectNode contact = account.contacts().require(share.contact());
        boolean known = account.contacts().accountOf(share.contact()).isPresent();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("contact_key", share.contact());
        fields.put("contact_type", known ? MEDIAFIRE_CONTACT : MAIL_CONTACT);
        fields.put("contact_indirect", share.indirect() ? 1 : 0);
        fields.put("display_name", contact.path("display_name").asText());
        fields.put("avatar", Avatars.ofContact(account, share.contact(), call.origin())
                .orElseGet(() -> Avatars.house(call.origin())));
        fields.put("permissions", share.permissions());
        return fields;
    }
}
