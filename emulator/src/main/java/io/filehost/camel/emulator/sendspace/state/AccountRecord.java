package io.filehost.camel.emulator.sendspace.state;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An account, without what it holds, as the record it is written as. */
final class AccountRecord {

    private AccountRecord() {
    }

    static ObjectNode write(Account account, Set<Capability> capabilities, long bandwidthUsed) {
        Owner owner = account.owner();
        Membership membership = account.membership();
        ObjectNode record = JsonNodeFactory.instance.objectNode()
                .put("name", owner.name())
                .put("full_name", owner.fullName())
                .put("email", owner.email())
                .put("digest", owner.digest())
                .put("membership", membership.type())
                .put("bandwidth", membership.bandwidth())
                .put("diskspace", membership.diskspace())
                .put("bandwidth_used", bandwidthUsed);
        membership.ends().ifPresent(end -> record.put("ends", end.toString()));
        ArrayNode words = record.putArray("capabilities");
        capabilities.forEach(capability -> words.add(capability.name()));
        return record;
    }

    static Owner owner(ObjectNode record) {
        return new Owner(
                record.path("name").asText(), record.path("full_name").asText(), record.path("email").asText(),
                record.path("digest").asText());
    }

    static Membership membership(ObjectNode record) {
        Optional<Instant> ends = Optional.ofNullable(record.get("ends")).map(end -> Instant.parse(end.asText()));
        return new Membership(
                record.path("membership").asText(), ends, record.path("bandwidth").asLong(),
                record.path("diskspace").asLong());
    }

    static Set<Capability> capabilities(ObjectNode record) {
        Set<Capability> all = EnumSet.noneOf(Capability.class);
        record.path("capabilities").forEach(word -> all.add(Capability.valueOf(word.asText())));
        return all;
    }
}
