package io.filehost.camel.emulator.mediafire.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** The address book of an account. A contact stands for another account when it has that account's e-mail address. */
public final class Contacts {

    private static final String EMAIL = "email";
    private static final String TYPE = "contact_type";
    private static final String SOURCE_UID = "source_uid";

    /** Set on contacts nobody added: they came by sharing, and are direct ones as soon as somebody adds them. */
    private static final String INDIRECT = "indirect";

    private final Account account;
    private final Drawer drawer;
    private final Drawer list;

    Contacts(Account account) {
        this.account = account;
        this.drawer = account.drawer("contact");
        this.list = account.drawer("contact_list");
    }

    /**
     * Adds a contact.
     *
     * @param  fields  fields of the API that were given
     * @return         its key
     * @throws Refusal 137 when somebody added one with this e-mail address, or with this id at its source, before
     */
    public String add(Map<String, String> fields) {
        Optional<String> known = keyOf(fields.getOrDefault(EMAIL, "")).or(() -> keyAtSource(fields));
        if (known.isPresent()) {
            return adopt(known.get(), fields);
        }
        return create(fields);
    }

    private Optional<String> keyAtSource(Map<String, String> fields) {
        String type = fields.getOrDefault(TYPE, "mediafire");
        return Optional.ofNullable(fields.get(SOURCE_UID)).flatMap(uid -> drawer.all().entrySet().stream()
                .filter(entry -> entry.getValue().path(TYPE).asText().equals(type))
                .filter(entry -> entry.getValue().path(SOURCE_UID).asText().equals(uid))
                .map(Map.Entry::getKey).findFirst());
    }

    private String adopt(String key, Map<String, String> fields) {
        if (!isIndirect(key)) {
            throw Refusal.of(ErrorCode.CONTACT_ALREADY_EXISTS);
        }
        complete(key, fields);
        return key;
    }

    private String create(Map<String, String> fields) {
        String email = fields.getOrDefault(EMAIL, "");
        String key = account.options().keys().next(KeyLength.CONTACT);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("created", account.now().toString());
        record.put(TYPE, "mediafire").put("display_name", email);
        fields.forEach(record::put);
        put(key, record);
        return key;
    }

    /** Changes the fields given; 138 for an unknown contact. */
    public void complete(String key, Map<String, String> fields) {
        ObjectNode record = require(key).deepCopy();
        record.remove(INDIRECT);
        fields.forEach(record::put);
        put(key, record);
    }

    /** Gives a contact a picture; empty for none. Whoever came by sharing stays what he is. */
    public void picture(String key, String address) {
        put(key, require(key).deepCopy().put("avatar", address));
    }

    /** Nobody added this contact: it came by sharing. */
    public boolean isIndirect(String key) {
        return require(key).has(INDIRECT);
    }

    /** Somebody has another address from now on. */
    void readdress(String from, String to) {
        keysOf(from).forEach(key -> put(key, require(key).deepCopy().put(EMAIL, to)));
    }

    private void put(String key, ObjectNode record) {
        drawer.put(key, record);
        countChange();
    }

    private void countChange() {
        list.put("", JsonNodeFactory.instance.objectNode().put("revision", revision() + 1));
    }

    /**
     * Number of the last change of the address book, 1 before the first. It has nothing to do with the device revision.
     */
    public long revision() {
        return list.get("").map(record -> record.path("revision").asLong()).orElse(1L);
    }

    /** Removes a contact and what was shared with it; 138 for an unknown one. */
    public void remove(String key) {
        require(key);
        account.shares().withdrawFrom(key);
        drawer.remove(key);
        countChange();
    }

    /** The fields of a contact by their names in the API; 138 for an unknown one. */
    public ObjectNode require(String key) {
        return drawer.get(key).orElseThrow(() -> Refusal.of(ErrorCode.CONTACT_DOES_NOT_EXIST, key));
    }

    /** Keys of all contacts, the oldest first. */
    public List<String> keys() {
        return List.copyOf(drawer.all().keySet());
    }

    /** Key of the contact with this address; of the oldest one when a change of address has made them several. */
    public Optional<String> keyOf(String email) {
        return keysOf(email).stream().findFirst();
    }

    /** Keys of all contacts with this address, the oldest first. */
    public List<String> keysOf(String email) {
        return email.isEmpty()
                ? List.of() : drawer.all().entrySet().stream()
                        .filter(entry -> entry.getValue().path(EMAIL).asText().equalsIgnoreCase(email))
                        .map(Map.Entry::getKey).toList();
    }

    /** Key of the contact that stands for another account, made when there is none. */
    public String keyFor(Account other) {
        return keyOf(other.email()).orElseGet(() -> create(
                Map.of(EMAIL, other.email(), "display_name", other.displayName(), INDIRECT, "yes")));
    }

    /** The account a contact stands for; empty for somebody without one. */
    public Optional<Account> accountOf(String key) {
        return account.world().findByEmail(require(key).path(EMAIL).asText());
    }
}
