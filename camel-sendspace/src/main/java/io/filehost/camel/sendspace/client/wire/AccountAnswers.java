package io.filehost.camel.sendspace.client.wire;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.sendspace.client.model.Account;
import io.filehost.camel.sendspace.client.model.Contact;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.LoginToken;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.model.SessionCheck;

/** Reads answers about sessions, the account and its address book. */
public final class AccountAnswers {

    private static final String CAPABLE = "capable_";

    private AccountAnswers() {
    }

    /** A token for one login. */
    public static LoginToken token(Element result) {
        return new LoginToken(neededText(result, "token"));
    }

    /** A session. */
    public static Login login(Element result) {
        return new Login(neededText(result, "session_key"), account(result));
    }

    /** Whether a session is open. */
    public static SessionCheck check(Element result) {
        return new SessionCheck(!result.textOf("session").equalsIgnoreCase("expired"), quota(result));
    }

    /** The address book. */
    public static Contact.Several contacts(Element result) {
        return new Contact.Several(result.all("contact").stream().map(AccountAnswers::contact).toList());
    }

    /** One contact. */
    public static Contact onlyContact(Element result) {
        return contact(result.neededChild("contact"));
    }

    private static Account account(Element result) {
        Set<String> capabilities = result.children().stream()
                .filter(element -> element.name().startsWith(CAPABLE) && element.text().equals("1"))
                .map(element -> element.name().substring(CAPABLE.length())).collect(Collectors.toUnmodifiableSet());
        return new Account(
                result.textOf("email"), result.textOf("membership_type").toLowerCase(Locale.ROOT), membershipEnds(result),
                capabilities, quota(result));
    }

    /** The unit is not documented for 1.0; read as seconds since 1970, with -1 for no end (protocol notes, C11). */
    private static Instant membershipEnds(Element result) {
        return result.numberIn("membership_ends").filter(seconds -> seconds >= 0).map(Instant::ofEpochSecond).orElse(null);
    }

    private static Quota quota(Element result) {
        return new Quota(
                result.numberIn("bandwidth_left").orElse(null), result.numberIn("diskspace_left").orElse(null),
                result.numberIn("diskspace_used").orElse(null));
    }

    private static Contact contact(Element contact) {
        return new Contact(
                contact.needed("email"), contact.attribute("name"), contact.attribute("description"), contact.flag("type"));
    }

    private static String neededText(Element result, String child) {
        String text = result.textOf(child);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no " + child);
        }
        return text;
    }
}
