package io.filehost.camel.emulator.mediafire.calls;

import java.time.Instant;
import java.util.ArrayList;
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

/** The address book. Groups and imports from other services do not exist here: their lists are empty. */
final class ContactCalls {

    private static final List<String> FIELDS = List.of(
            "contact_type", "display_name", "first_name", "last_name", "avatar", "source_uid", "email", "phone",
            "phone_desc", "birthdate", "location", "gender", "website");
    private static final List<String> KINDS = List.of(
            "direct", "indirect", "user", "mediafire", "facebook", "gmail", "twitter", "sms", "tumblr");

    void addTo(MethodTable table) {
        table.on("contact/add", Access.SESSION, this::add);
        table.on("contact/delete", Access.SESSION, this::delete);
        table.on("contact/fetch", Access.SESSION, this::fetch);
        table.on("contact/get_avatar", Access.SESSION, this::getAvatar);
        table.on("contact/set_avatar", Access.SESSION, this::setAvatar);
        table.on("contact/get_sources", Access.SESSION, (call, account) -> Reply.ok().items("sources", "source", List.of()));
        table.on("contact/summary", Access.SESSION, this::summary);
    }

    private Reply add(Call call, Account account) {
        call.choice("contact_type", "mediafire", "facebook", "gmail", "twitter");
        call.choice("gender", "", "1", "2");
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(name -> call.text(name).ifPresent(value -> fields.put(name, value)));
        if (call.hasText("contact_key")) {
            call.required("source_uid");
            account.contacts().complete(call.required("contact_key"), fields);
            return Reply.ok().put("contact_keys", call.required("contact_key"));
        }
        if (fields.isEmpty()) {
            throw Refusal.of(ErrorCode.MISSING_PARAMS, "nothing is known of the contact");
        }
        return Reply.ok().put("contact_keys", account.contacts().add(fields));
    }

    private Reply delete(Call call, Account account) {
        List<String> keys = call.requiredList("contact_key");
        keys.forEach(account.contacts()::require);
        keys.stream().distinct().forEach(account.contacts()::remove);
        return Reply.ok();
    }

    private Reply fetch(Call call, Account account) {
        Contacts contacts = account.contacts();
        long start = call.number("start", 0);
        long limit = call.number("limit", Integer.MAX_VALUE);
        if (start < 0 || limit < 0) {
            throw call.malformed("start");
        }
        List<String> keys = call.text("contact_key").map(List::of).orElseGet(contacts::keys);
        List<Map<String, Object>> found = keys.stream().skip(start).limit(limit)
                .map(key -> fields(key, contacts.require(key))).toList();
        return Reply.ok()
                .items("contact_groups", "contact_group", new ArrayList<>())
                .items("contacts", "contact", found)
                .put("count", found.size())
                .put("revision", contacts.revision())
                .put("epoch", account.now().getEpochSecond());
    }

    private static Map<String, Object> fields(String key, ObjectNode contact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("contact_key", key);
        FIELDS.stream().filter(contact::has).forEach(name -> fields.put(name, contact.path(name).asText()));
        fields.put("created", ServiceTime.central(Instant.parse(contact.path("created").asText())));
        return fields;
    }

    private Reply getAvatar(Call call, Account account) {
        ObjectNode contact = account.contacts().require(call.required("contact_key"));
        String avatar = contact.path("avatar").asText();
        if (avatar.isEmpty()) {
            throw Refusal.of(ErrorCode.NO_AVATAR);
        }
        return Reply.ok().put("avatar", avatar);
    }

    /** The parameters are inferred from {@code user/set_avatar}; no source lists them. */
    private Reply setAvatar(Call call, Account account) {
        String key = call.required("contact_key");
        account.contacts().complete(key, Map.of("avatar", call.text("url", "")));
        return Reply.ok();
    }

    private Reply summary(Call call, Account account) {
        Reply reply = Reply.ok();
        Contacts contacts = account.contacts();
        KINDS.forEach(kind -> reply.put(kind, contacts.keys().stream()
                .filter(key -> contacts.require(key).path("contact_type").asText().equals(kind)).count()));
        return reply.put("direct", contacts.keys().size());
    }
}
