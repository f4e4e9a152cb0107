package io.filehost.camel.emulator.mediafire.calls;

import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.mediafire.state.Account;

/** A few words kept for an account, each with what it is before anybody sets it. */
final class Profile {

    private final String kind;
    private final Map<String, String> initial;

    /** @param kind name of the record in the account */
    Profile(String kind, Map<String, String> initial) {
        this.kind = kind;
        this.initial = initial;
    }

    String get(Account account, String name) {
        return account.drawer(kind).get(kind).map(record -> record.path(name).asText(null))
                .orElseGet(() -> initial.getOrDefault(name, ""));
    }

    void put(Account account, String name, String value) {
        ObjectNode record = account.drawer(kind).get(kind).map(ObjectNode::deepCopy)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        account.drawer(kind).put(kind, record.put(name, value));
    }

    /** Takes over what the call names; an empty value empties the field. */
    void take(Call call, Account account, String... names) {
        for (String name : names) {
            if (call.has(name)) {
                put(account, name, call.text(name, ""));
            }
        }
    }
}
