package io.filehost.camel.common.camel.item;

import io.filehost.camel.common.camel.folder.FolderAddress;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * A file and where it lies.
 *
 * @param file   what is known of it
 * @param folder where; null when that is not known
 * @param <I>    what is known of a file
 */
public record LocatedFile<I>(I file, FolderAddress folder) {

    /** Tells the folder as the file component tells the directory; what another file left there goes. */
    public void tellParent(Message message) {
        if (folder == null) {
            message.removeHeader(Exchange.FILE_PARENT);
        } else {
            message.setHeader(Exchange.FILE_PARENT, folder.toString());
        }
    }
}
