package io.filehost.camel.emulator.mediafire.state;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A key that opens one file for somebody without an account.
 *
 * @param file      key of the file
 * @param counted   it is one of the keys of its day
 * @param spent     it was used and dies with its use
 * @param burns     it dies with its first use
 * @param addresses who may use it; empty for everybody
 * @param mails     the owner gets a mail when the file was fetched
 * @param onSuccess address that is called after a download; may be empty
 * @param onError   address that is called after a download that failed; may be empty
 */
public record OneTimeKey(String file, Instant made, boolean counted, Instant expires, boolean spent, boolean burns,
        List<String> addresses, boolean mails, String onSuccess, String onError) {

    private static final Duration LIFE = Duration.ofMinutes(43200);

    public OneTimeKey {
        addresses = List.copyOf(addresses);
    }

    static OneTimeKey fresh(StoredFile file, boolean counted, Instant now) {
        return new OneTimeKey(file.key(), now, counted, now.plus(LIFE), false, true, List.of(), false, "", "");
    }

    OneTimeKey with(OneTimeWishes wishes, Instant now) {
        return new OneTimeKey(
                file, made, counted, wishes.life().map(now::plus).orElse(expires), spent, wishes.burns().orElse(burns),
                wishes.addresses().orElse(addresses), wishes.mails().orElse(mails), wishes.onSuccess().orElse(onSuccess),
                wishes.onError().orElse(onError));
    }

    OneTimeKey spent(boolean value) {
        return new OneTimeKey(file, made, counted, expires, value, burns, addresses, mails, onSuccess, onError);
    }

    boolean aliveAt(Instant time) {
        return !spent && time.isBefore(expires);
    }

    boolean isFor(InetAddress caller) {
        return addresses.isEmpty()
                || addresses.stream().flatMap(text -> AddressRange.of(text).stream()).anyMatch(range -> range.holds(caller));
    }

    ObjectNode write() {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("file", file).put("counted", counted)
                .put("made", made.toString()).put("expires", expires.toString()).put("spent", spent).put("burn", burns)
                .put("mails", mails).put("on_success", onSuccess).put("on_error", onError);
        addresses.forEach(record.putArray("addresses")::add);
        return record;
    }

    static OneTimeKey read(ObjectNode record) {
        List<String> addresses = new ArrayList<>();
        record.path("addresses").forEach(address -> addresses.add(address.asText()));
        return new OneTimeKey(
                record.path("file").asText(), Instant.parse(record.path("made").asText()), record.path("counted").asBoolean(),
                Instant.parse(record.path("expires").asText()), record.path("spent").asBoolean(),
                record.path("burn").asBoolean(), addresses, record.path("mails").asBoolean(),
                record.path("on_success").asText(), record.path("on_error").asText());
    }
}
