package io.filehost.camel.emulator.mediafire.state.upload;

import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * One unit as it was handed in.
 *
 * @param source what the whole file is
 * @param label  what the headers say of the unit
 * @param bytes  what came
 */
public record UnitDelivery(Account account, Landing landing, UploadSource source, UploadWishes wishes, UnitLabel label,
        ReceivedBytes bytes) {
}
