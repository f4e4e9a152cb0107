package io.filehost.camel.sendspace.change;

import java.util.Map;

import io.filehost.camel.common.feed.FilePath;
import io.filehost.camel.sendspace.client.model.FileInfo;

/**
 * What one look at all folders of a scope found. It takes many calls, so a file that was moved meanwhile may be found
 * in both places, or in none.
 *
 * @param files  files by id; of a file that was found twice, where it was found last
 * @param extent how much of the scope was seen
 */
record Sweep(Map<String, Found> files, Extent extent) {

    /** A file and where it lies. */
    record Found(FileInfo file, FilePath path) {
    }

    /** How much of the scope was seen. */
    enum Extent {
        /** Every folder. */
        COMPLETE,
        /** A folder vanished meanwhile, so that a missing file means nothing. */
        PARTIAL,
        /** The consumer had to stop. */
        STOPPED,
        /** The folder of the scope is gone. */
        NO_FOLDER
    }

    boolean isComplete() {
        return extent == Extent.COMPLETE;
    }

    /** True when what was found may be compared. */
    boolean isUsable() {
        return extent == Extent.COMPLETE || extent == Extent.PARTIAL;
    }
}
