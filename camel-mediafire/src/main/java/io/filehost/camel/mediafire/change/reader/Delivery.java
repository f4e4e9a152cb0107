package io.filehost.camel.mediafire.change.reader;

import io.filehost.camel.common.feed.InFlight;
import io.filehost.camel.mediafire.client.model.FileInfo;

/**
 * One change handed out. Ends with exactly one of {@code done}, {@code failed} or {@code release} of the reader.
 *
 * @param flight what its completion goes by
 * @param path   where the file lies below the folder of the reader; null unless files are read
 * @param file   the file as it is now; null when it is a folder, is gone, or was not asked for
 * @param entry  what the message is about: {@code FileInfo}, {@code Change} or {@code TrashedItem}
 */
public record Delivery(InFlight flight, FilePath path, FileInfo file, Object entry) {

    /** Path, as far as it is known, key and revision; in one line, whatever the names hold. */
    @Override
    public String toString() {
        return path == null ? flight.toString() : path.toString().replaceAll("\\p{Cntrl}", " ") + " (" + flight + ")";
    }
}
