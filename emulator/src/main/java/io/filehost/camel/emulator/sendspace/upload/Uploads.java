package io.filehost.camel.emulator.sendspace.upload;

import io.filehost.camel.emulator.kernel.ReceivedBytes;

/** Where uploaded files go. */
@FunctionalInterface
public interface Uploads {

    /**
     * Keeps a file.
     *
     * @param  slot                                      that it was posted to
     * @param  wishes                                    of the slot and the form together
     * @param  name                                      of the file, without any directory
     * @param  bytes                                     on disk; to be adopted, as they are gone afterwards
     * @param  origin                                    scheme, host and port for links, without a slash at the end
     * @throws io.filehost.camel.emulator.kernel.Refusal when it cannot be kept; which code it has is not told
     */
    Receipt keep(UploadSlot slot, UploadWishes wishes, String name, ReceivedBytes bytes, String origin);
}
