package io.filehost.camel.mediafire.change;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/** The account counts behind what was read before: it was reset, or it is another account. A person has to decide. */
public final class RevisionLostException extends FileHostException {

    private static final long serialVersionUID = 1L;

    RevisionLostException(long position, long deviceRevision) {
        super("The change feed was read up to revision %d, but the account is at %d: it was reset, or it is another account."
                .formatted(position, deviceRevision)
              + " Set onRevisionLost=earliest (deliver everything in scope again) or latest (go on from now).",
              ErrorKind.FATAL);
    }
}
