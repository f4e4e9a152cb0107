package io.filehost.camel.emulator.mediafire.state;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.filehost.camel.emulator.kernel.record.Drawer;

/** Which terms of service the owner of an account accepted last; a new account accepts those in force. */
public final class Consent {

    private final Account account;
    private final Drawer drawer;

    Consent(Account account) {
        this.account = account;
        this.drawer = account.drawer("consent");
    }

    /** The revision accepted last. */
    public String revision() {
        return drawer.get("").map(record -> record.path("revision").asText()).orElse(StateOptions.FIRST_TERMS);
    }

    /** The terms in force are those accepted. */
    public boolean isGiven() {
        return revision().equals(account.options().termsRevision());
    }

    /** What an acceptance of the terms in force has to bring: 32 hex digits. */
    public String token() {
        String about = account.ekey() + ":" + account.options().termsRevision();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

    /** Accepts the terms in force. */
    public void give() {
        if (!isGiven()) {
            drawer.put("", JsonNodeFactory.instance.objectNode().put("revision", account.options().termsRevision()));
        }
    }
}
