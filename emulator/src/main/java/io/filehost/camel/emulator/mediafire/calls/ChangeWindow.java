package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.mediafire.state.RevisionLog;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * The revisions one answer of the change feed covers: above the one asked with, up to the next multiple of 500.
 *
 * @param after exclusive lower end
 */
record ChangeWindow(long after) {

    static final int BLOCK = 500;

    static ChangeWindow of(Call call) {
        long revision = call.requiredNumber("revision");
        if (revision < 0) {
            throw call.malformed("revision");
        }
        return new ChangeWindow(revision);
    }

    /** The smallest multiple of 500 above the lower end. */
    long upTo() {
        return (after / BLOCK + 1) * BLOCK;
    }

    List<StoredItem> of(RevisionLog revisions) {
        return revisions.between(after, upTo());
    }
}
