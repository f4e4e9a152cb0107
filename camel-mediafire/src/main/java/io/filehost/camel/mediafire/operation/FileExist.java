package io.filehost.camel.mediafire.operation;

import io.filehost.camel.mediafire.client.upload.OnDuplicate;

/**
 * What an upload does when its name is taken by other content. The same name with the same content is a success
 * without transfer, whatever the word.
 */
public enum FileExist {
    /** The content of the existing file is replaced. */
    OVERRIDE(OnDuplicate.REPLACE),
    /** Both are kept; the service gives the new one another name. */
    KEEP_BOTH(OnDuplicate.KEEP),
    /** The existing file stays; the upload is a success that names it. */
    IGNORE(OnDuplicate.SKIP),
    /** The existing file stays; the upload is an error. */
    FAIL(OnDuplicate.SKIP);

    private final OnDuplicate onDuplicate;

    FileExist(OnDuplicate onDuplicate) {
        this.onDuplicate = onDuplicate;
    }

    /** What the service is told. */
    public OnDuplicate onDuplicate() {
        return onDuplicate;
    }
}
