package io.filehost.camel.mediafire.client.model;

import java.util.Map;

/**
 * Answer of a call that changes something and hands back nothing else.
 *
 * @param deviceRevision device revision after the change; 0 when the service did not tell (nothing changed, or the work
 *                       goes on in the background)
 * @param background     true when a background job does the rest; {@code device/get_status} tells when it is over
 * @param newNames       names that were changed to avoid a clash, by key; mostly empty
 */
public record Done(long deviceRevision, boolean background, Map<String, String> newNames) {

    public Done {
        newNames = Map.copyOf(newNames);
    }
}
