package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.mail.MailAddress;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Contact;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.INVALID_EMAIL;

/**
 * The address book as the API documents tell it. The capability that a login tells of bars nobody: no document lists 11
 * for these methods.
 */
final class AddressBookCalls {

    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String TYPE = "type";
    private static final String ADDED = "0";
    private static final String COLLECTED = "1";

    void addTo(MethodTable methods) {
        methods.on("addressbook.list", AddressBookCalls::list);
        methods.on("addressbook.add", AddressBookCalls::add);
        methods.on("addressbook.update", AddressBookCalls::update);
        methods.on("addressbook.delete", AddressBookCalls::delete);
    }

    private static Reply list(Call call, Account account) {
        return Reply.ok().put("contact", account.contacts().all().stream().map(AddressBookCalls::fields).toList());
    }

    private static Reply add(Call call, Account account) {
        String email = call.required(EMAIL);
        boolean collected = isCollected(call, ADDED);
        if (!MailAddress.isValid(email)) {
            throw Refusal.of(INVALID_EMAIL);
        }
        Contact contact = new Contact(email, call.text(NAME, ""), call.text(DESCRIPTION, ""), collected);
        account.contacts().add(contact);
        return Reply.ok().put("contact", fields(contact));
    }

    /** Absent values stay, empty ones are cleared; the address cannot change. */
    private static Reply update(Call call, Account account) {
        String email = call.required(EMAIL);
        boolean given = call.hasText(TYPE);
        boolean collected = isCollected(call, ADDED);
        Contact before = account.contacts().contact(email);
        Contact after = new Contact(
                before.email(), call.given(NAME).orElse(before.name()),
                call.given(DESCRIPTION).orElse(before.description()), given ? collected : before.collected());
        account.contacts().replace(after);
        return Reply.ok().put("contact", fields(after));
    }

    /** Takes a list, as the printed request has one (C16). */
    private static Reply delete(Call call, Account account) {
        List<String> deleted = Batch.of(call.requiredList(EMAIL), email -> {
            account.contacts().remove(email);
            return email;
        }).results();
        return Reply.ok().put(EMAIL, deleted);
    }

    private static boolean isCollected(Call call, String otherwise) {
        return call.choice(TYPE, otherwise, COLLECTED).equals(COLLECTED);
    }

    private static Map<String, Object> fields(Contact contact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(EMAIL, contact.email());
        fields.put(NAME, contact.name());
        fields.put(DESCRIPTION, contact.description());
        fields.put(TYPE, contact.collected() ? COLLECTED : ADDED);
        return fields;
    }
}
