package io.filehost.camel.common.camel.feed;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.feed.FilePath;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Camel's headers for the place of a consumed file, with the meaning that they have for a file consumer. */
public final class PathHeaders {

    private PathHeaders() {
    }

    /** @param place the folder of the endpoint */
    public static void write(Message message, FolderAddress place, FilePath path) {
        message.setHeader(Exchange.FILE_NAME, path.toString());
        message.setHeader(Exchange.FILE_NAME_CONSUMED, path.toString());
        message.setHeader(Exchange.FILE_PARENT, parent(place.toString(), path.folder()));
    }

    private static String parent(String folder, String below) {
        if (below.isEmpty()) {
            return folder;
        }
        return folder.endsWith("/") ? folder + below : folder + "/" + below;
    }
}
