package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * What {@code device/get_changes} and {@code device/get_foreign_changes} answer; the revision asked with is not in the
 * answer.
 *
 * @param deviceRevision device revision of the account when it answered
 * @param changes        the entries, in no order
 */
public record Changes(long deviceRevision, List<Change> changes) {

    public Changes {
        changes = List.copyOf(changes);
    }

    /** The same as the block after the revision that was asked with. */
    public ChangeBlock after(long revision) {
        return new ChangeBlock(revision, deviceRevision, changes);
    }
}
