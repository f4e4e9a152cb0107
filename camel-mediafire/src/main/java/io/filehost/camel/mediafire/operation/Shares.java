package io.filehost.camel.mediafire.operation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Message;

/**
 * Looks at who an item is shared with.
 *
 * @param client the account
 */
record Shares(MediaFireClient client) {

    /** The contacts that the header names; empty when it names none. */
    static List<String> contacts(Message message) {
        Object value = message.getHeader(MediaFireConstants.CONTACT_KEYS);
        Stream<?> all = value == null
                ? Stream.empty()
                : value instanceof Collection<?> several ? several.stream() : Arrays.stream(value.toString().split(","));
        return all.map(Object::toString).map(String::trim).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** Those of the items that all contacts have a share of. */
    Set<String> sharedWithAll(List<String> items, List<String> contacts) {
        return items.stream().filter(item -> contactsOf(item).containsAll(contacts)).collect(Collectors.toSet());
    }

    /** Those of the items that none of the contacts has a share of; of no contacts at all, when none is named. */
    Set<String> sharedWithNone(List<String> items, List<String> contacts) {
        return items.stream().filter(item -> {
            Set<String> left = contactsOf(item);
            return contacts.isEmpty() ? left.isEmpty() : contacts.stream().noneMatch(left::contains);
        }).collect(Collectors.toSet());
    }

    private Set<String> contactsOf(String item) {
        Object shares = client.call(DeviceMethods.GET_RESOURCE_SHARES, Params.params(SharedParams.RESOURCE, item))
                .members().get("shares");
        if (!(shares instanceof Collection<?> several)) {
            return Set.of();
        }
        return several.stream().filter(Map.class::isInstance).map(share -> ((Map<?, ?>) share).get("contact_key"))
                .map(String::valueOf).collect(Collectors.toSet());
    }
}
