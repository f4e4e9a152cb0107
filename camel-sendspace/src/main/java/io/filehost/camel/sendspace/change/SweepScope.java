package io.filehost.camel.sendspace.change;

import java.util.Set;

import io.filehost.camel.sendspace.client.model.FolderId;

/**
 * The part of an account that is swept.
 *
 * @param folder    the folder it begins with
 * @param recursive false when only the files directly in that folder count
 * @param excluded  folders that do not count, together with everything below them; may grow while the reader works
 */
public record SweepScope(FolderId folder, boolean recursive, Set<FolderId> excluded) {
}
