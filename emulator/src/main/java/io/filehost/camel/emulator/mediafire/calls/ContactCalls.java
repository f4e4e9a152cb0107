package io.filehost.camel.emulator.mediafire.calls;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Contacts;

/** The address book. No method makes a group, so every group is unknown and their list is empty. */
final class ContactCalls {

    private static final String KEY = "contact_key";
    private static final String TYPE = "contact_type";
    private static final List<String> NETWORKS = List.of("mediafire", "facebook", "gmail", "twitter", "sms", "tumblr");

    private final Lookup lookup;

    ContactCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.on("contact/add", Access.SESSION, this::add);
        table.on("contact/delete", Access.SESSION, this::delete);
        table.on("contact/fetch", Access.SESSION, this::fetch);
        table.on("contact/get_avatar", Access.SESSION, this::getAvatar);
        table.on("contact/set_avatar", Access.SESSION, this::setAvatar);
        table.on("contact/get_sources", Access.SESSION, this::getSources);
        table.on("contact/summary", Access.SESSION, this::summary);
    }

    private Reply add(Call call, Account account) {
        if (call.hasText("contacts")) {
            List<String> keys = ContactFields.several(call).stream().map(account.contacts()::add).toList();
            return Reply.ok().put("contact_keys", String.join(",", keys));
        }
        Map<String, String> fields = ContactFields.of(call);
        if (call.hasText("group_id")) {
            throw Refusal.of(ErrorCode.UNKNOWN_CONTACT_GROUP);
        }
        if (call.hasText(KEY)) {
            call.required("source_uid");
            account.contacts().complete(call.required(KEY), fields);
            return Reply.ok().put("contact_keys", call.required(KEY));
        }
        if (fields.isEmpty()) {
            throw Refusal.of(ErrorCode.MISSING_PARAMS, "nothing is known of the contact");
        }
        return Reply.ok().put("contact_keys", account.contacts().add(fields));
    }

    private Reply delete(Call call, Account account) {
        List<String> keys = call.requiredList(KEY);
        keys.forEach(account.contacts()::require);
        keys.stream().distinct().forEach(account.contacts()::remove);
        return Reply.ok();
    }

    /** {@code method} and {@code raw} change nothing here: what they do is in no source. */
    private Reply fetch(Call call, Account account) {
        call.choice("method", "normal", "autocomplete");
        call.flag("raw", false);
        call.flag("group_contacts", false);
        Contacts contacts = account.contacts();
        long start = call.number("start", 0);
        long limit = call.number("limit", Integer.MAX_VALUE);
        if (start < 0 || limit < 0) {
            throw call.malformed("start");
        }
        List<String> keys = call.hasText(KEY) ? call.list(KEY) : contacts.keys();
        List<Map<String, Object>> found = keys.stream().skip(start).limit(limit)
                .map(key -> fields(call, key, account)).toList();
        return Reply.ok()
                .items("contact_groups", "contact_group", List.of())
                .items("contacts", "contact", found)
                .put("count", found.size())
                .put("revision", contacts.revision())
                .put("epoch", account.now().getEpochSecond());
    }

    private static Map<String, Object> fields(Call call, String key, Account account) {
        ObjectNode contact = account.contacts().require(key);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(KEY, key);
        ContactFields.NAMES.stream().filter(contact::has).forEach(name -> fields.put(name, contact.path(name).asText()));
        Avatars.ofContact(account, key, call.origin()).ifPresent(avatar -> fields.put("avatar", avatar));
        fields.put("created", ServiceTime.central(Instant.parse(contact.path("created").asText())));
        return fields;
    }

    private Reply getAvatar(Call call, Account account) {
        return Reply.ok().put("avatar", Avatars.ofContact(account, call.required(KEY), call.origin())
                .orElseThrow(() -> Refusal.of(ErrorCode.NO_AVATAR)));
    }

    /** The parameters are inferred from {@code user/set_avatar}; no source lists them. */
    private Reply setAvatar(Call call, Account account) {
        String key = call.required(KEY);
        account.contacts().require(key);
        account.contacts().picture(key, Avatars.wanted(call, account, lookup));
        return Reply.ok();
    }

    /** The networks contacts came from, as their types tell; MediaFire itself is none. */
    private Reply getSources(Call call, Account account) {
        Contacts contacts = account.contacts();
        List<String> sources = contacts.keys().stream().map(key -> contacts.require(key).path(TYPE).asText())
                .filter(type -> !type.equals("mediafire")).distinct().toList();
        return Reply.ok().items("sources", "source", sources);
    }

    /**
     * How many contacts there are of each kind. {@code direct} ones were added, {@code indirect} ones came by sharing,
     * {@code user} ones stand for an account: our reading of bare names.
     */
    private Reply summary(Call call, Account account) {
        Contacts contacts = account.contacts();
        List<String> keys = contacts.keys();
        long indirect = keys.stream().filter(contacts::isIndirect).count();
        Reply reply = Reply.ok().put("direct", keys.size() - indirect).put("indirect", indirect)
                .put("user", keys.stream().filter(key -> contacts.accountOf(key).isPresent()).count());
        NETWORKS.forEach(network -> reply.put(network, keys.stream()
                .filter(key -> contacts.require(key).path(TYPE).asText().equals(network)).count()));
        return reply;
    }
}
