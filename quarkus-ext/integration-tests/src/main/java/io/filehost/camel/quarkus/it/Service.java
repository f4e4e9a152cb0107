package io.filehost.camel.quarkus.it;

import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.sendspace.header.SendspaceConstants;

/** The services by the schemes of their components, which are the first segment of the paths here. */
public enum Service {

    mediafire(MediaFireConstants.QUICK_KEY),
    sendspace(SendspaceConstants.FILE_ID);

    private final String keyHeader;

    Service(String keyHeader) {
        this.keyHeader = keyHeader;
    }

    /** The header that names the file to work on. */
    String keyHeader() {
        return keyHeader;
    }

    /** An endpoint in the folder that is watched. */
    String inbox(String options) {
        return name() + ":/Inbox?" + options;
    }
}
