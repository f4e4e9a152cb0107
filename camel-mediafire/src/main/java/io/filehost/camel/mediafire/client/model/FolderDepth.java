package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * Answer of {@code folder/get_depth}.
 *
 * @param depth distance from the root
 * @param chain the folders on the way, in the order of the service
 */
public record FolderDepth(long depth, List<Step> chain) {

    /** A folder on the way to the root. */
    public record Step(FolderKey key, String name) {
    }

    public FolderDepth {
        chain = List.copyOf(chain);
    }
}
