package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * Answer of a call that changes something and hands back no more than what it was done to.
 *
 * @param ids     ids or e-mail addresses as the service names them; empty when it names none
 * @param refused items of the call that the service refused; empty when it refused none
 */
public record Done(List<String> ids, List<ItemRefusal> refused) {

    public Done {
        ids = List.copyOf(ids);
        refused = List.copyOf(refused);
    }
}
