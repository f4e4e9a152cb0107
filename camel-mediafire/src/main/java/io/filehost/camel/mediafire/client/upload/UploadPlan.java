package io.filehost.camel.mediafire.client.upload;

import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UnitState;
import io.filehost.camel.mediafire.client.model.UploadCheck;

/** What has to be done to bring a file to the service, whichever moves least. */
sealed interface UploadPlan {

    /** Content up to here goes in one request; above, units can be repeated and resumed. */
    long LARGEST_SIMPLE = 4L << 20;

    /** The folder has this content under this name. */
    record AlreadyThere(QuickKey quickKey) implements UploadPlan {
    }

    /** The service has the content, or there is none: it only needs to be told the hash. */
    record Instant() implements UploadPlan {
    }

    /** One request. */
    record Simple() implements UploadPlan {
    }

    /** The units that are missing. */
    record Units(UnitState state) implements UploadPlan {
    }

    /** How the result of this plan is called. */
    default UploadKind kind() {
        if (this instanceof AlreadyThere) {
            return UploadKind.NONE;
        }
        if (this instanceof Instant) {
            return UploadKind.INSTANT;
        }
        return this instanceof Simple ? UploadKind.SIMPLE : UploadKind.RESUMABLE;
    }

    /** The plan after a check; {@code length} in bytes. */
    static UploadPlan after(UploadCheck check, long length) {
        if (check.sameFile().isPresent()) {
            return new AlreadyThere(check.sameFile().get());
        }
        // The service refuses empty bodies (error 169), but knows the hash of nothing.
        if (check.hashExists() || length == 0) {
            return new Instant();
        }
        return byData(check, length);
    }

    /** The plan when bytes have to move. */
    static UploadPlan byData(UploadCheck check, long length) {
        return length <= LARGEST_SIMPLE ? new Simple() : new Units(check.units());
    }
}
