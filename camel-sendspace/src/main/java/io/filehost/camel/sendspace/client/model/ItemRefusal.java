package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * What a call for several items was refused for some of them, inside an answer that says yes. Later revisions of the
 * service answer so; 1.0 refuses the call.
 *
 * @param code the service's error code
 * @param text what the service wrote; may be empty
 * @param ids  the items; may be empty when the service names none
 */
public record ItemRefusal(int code, String text, List<String> ids) {

    public ItemRefusal {
        ids = List.copyOf(ids);
    }
}
