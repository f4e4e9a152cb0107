package io.filehost.camel.sendspace.change;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;

/**
 * What became of a file between two sweeps.
 *
 * @param kind what happened
 * @param id   the file
 * @param file the file as it is now; null when it does not exist any more
 */
public record FileChange(Kind kind, FileId id, FileInfo file) {

    /** What happened. Of several things that happened before they could be told, the last one. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is in another folder of the scope. */
        MOVED,
        /** It has another name or description, in the folder it was in. */
        RENAMED,
        /** It was deleted, by somebody or because a limit was reached. */
        DELETED,
        /** It exists and is out of scope. */
        LEFT
    }
}
