package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * One answer of {@code device/get_changes}: the items whose last number lies in {@code (after, upTo]}.
 *
 * @param after          the revision asked with, exclusive
 * @param deviceRevision device revision of the account when it answered
 * @param changes        the entries, in no order
 */
public record ChangeBlock(long after, long deviceRevision, List<Change> changes) {

    /** Revisions in one block (protocol notes, 19.2). */
    public static final int SIZE = 500;

    public ChangeBlock {
        changes = List.copyOf(changes);
    }

    /** The last revision that the answer covers: the smallest multiple of 500 above {@code after}. */
    public long upTo() {
        return (after / SIZE + 1) * SIZE;
    }
}
