package io.filehost.camel.mediafire.change;

import java.util.Set;

import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * The part of an account that a reader of files looks at.
 *
 * @param folder    the folder it begins with
 * @param recursive false when only the files directly in that folder count
 * @param excluded  folders that do not count, together with everything below them; may grow while the reader works
 */
public record FeedScope(FolderKey folder, boolean recursive, Set<FolderKey> excluded) {
}
