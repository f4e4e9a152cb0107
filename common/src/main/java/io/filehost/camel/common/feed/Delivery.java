package io.filehost.camel.common.feed;

/**
 * One change handed out. Ends with exactly one of {@code done}, {@code failed} or {@code release} of the reader.
 *
 * @param flight what its completion goes by
 * @param path   where the file lies below the folder of the reader; null unless files are read
 * @param file   the file as it is now; null when it is a folder, is gone, or was not asked for
 * @param entry  what the message is about: the file itself, or a record that tells what became of an item
 * @param <F>    what is known of a file
 */
public record Delivery<F>(InFlight flight, FilePath path, F file, Object entry) {

    /** Path, as far as it is known, key and revision; in one line, whatever the names hold. */
    @Override
    public String toString() {
        return path == null ? flight.toString() : path.toString().replaceAll("\\p{Cntrl}", " ") + " (" + flight + ")";
    }
}
