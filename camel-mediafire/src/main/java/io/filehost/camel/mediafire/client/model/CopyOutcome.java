package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * Answer of {@code file/copy} and {@code folder/copy}. The service also puts it into the error of a copy that succeeded
 * for some keys only.
 *
 * @param newKeys        keys of the copies, quick keys or folder keys
 * @param skipped        items left out by a restriction
 * @param failed         items left out by a failure
 * @param deviceRevision device revision after the change; 0 when the service did not tell
 * @param background     true when a background job does the rest
 */
public record CopyOutcome(List<String> newKeys, long skipped, long failed, long deviceRevision, boolean background) {

    public CopyOutcome {
        newKeys = List.copyOf(newKeys);
    }
}
