package io.filehost.camel.emulator.sendspace.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.sendspace.rule.Limit;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.CONTACTS_LIMIT;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.CONTACT_EXISTS;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.CONTACT_NOT_EXISTS;

/** The address book of one account. Upper and lower case of an address are the same. */
public final class Contacts {

    private final Account account;
    private final Drawer drawer;

    Contacts(Account account) {
        this.account = account;
        this.drawer = account.drawer("contact");
    }

    /** All contacts, the oldest first. */
    public List<Contact> all() {
        return drawer.all().values().stream().map(Contacts::read).toList();
    }

    public Optional<Contact> find(String email) {
        return drawer.get(key(email)).map(Contacts::read);
    }

    /** Refuses an address that is there already (28), and any when the book is full (32). */
    public void add(Contact contact) {
        if (find(contact.email()).isPresent()) {
            throw Refusal.of(CONTACT_EXISTS);
        }
        if (drawer.all().size() >= account.rules().of(Limit.CONTACTS)) {
            throw Refusal.of(CONTACTS_LIMIT);
        }
        drawer.put(key(contact.email()), write(contact));
    }

    /** An address something was sent to; nothing happens when it is there already or the book is full. */
    public void collect(String email) {
        if (find(email).isEmpty() && drawer.all().size() < account.rules().of(Limit.CONTACTS)) {
            drawer.put(key(email), write(new Contact(email, "", "", true)));
        }
    }

    /** The contact, or a refusal with 29. */
    public Contact contact(String email) {
        return find(email).orElseThrow(() -> ItemRefusal.of(CONTACT_NOT_EXISTS, email));
    }

    /** Puts another contact in the place of the one with its address. */
    public void replace(Contact contact) {
        contact(contact.email());
        drawer.put(key(contact.email()), write(contact));
    }

    public void remove(String email) {
        contact(email);
        drawer.remove(key(email));
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static ObjectNode write(Contact contact) {
        return JsonNodeFactory.instance.objectNode()
                .put("email", contact.email())
                .put("name", contact.name())
                .put("description", contact.description())
                .put("collected", contact.collected());
    }

    private static Contact read(ObjectNode record) {
        return new Contact(
                record.path("email").asText(), record.path("name").asText(), record.path("description").asText(),
                record.path("collected").asBoolean());
    }
}
