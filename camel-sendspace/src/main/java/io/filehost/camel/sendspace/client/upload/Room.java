package io.filehost.camel.sendspace.client.upload;

import java.util.function.Supplier;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.call.ApiCaller;
import io.filehost.camel.sendspace.client.model.Account;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.model.UploadSlot;

/**
 * Refuses what is too large before a byte is sent. What the account has left is known from the last answer that told
 * it; it is asked for only when that would mean no. Safe for many threads.
 */
final class Room {

    private final ApiCaller calls;
    private final Supplier<Account> account;
    private volatile Quota known;

    /** @param account what the service told at the login */
    Room(ApiCaller calls, Supplier<Account> account) {
        this.calls = calls;
        this.account = account;
    }

    /** An answer told what is left. */
    void learn(Quota told) {
        if (told.diskspaceLeft() != null) {
            known = told;
        }
    }

    /** Throws when the account has no room for so many bytes. */
    void requireFor(String name, long size) {
        if (known == null) {
            known = account.get().quota();
        }
        if (!known.hasRoomFor(size)) {
            requireNow(name, size);
        }
    }

    /** As {@link #requireFor}, with figures of this moment. */
    void requireNow(String name, long size) {
        Quota now = calls.call(AuthMethods.CHECK_SESSION, Params.none()).quota();
        known = now;
        if (!now.hasRoomFor(size)) {
            throw new FileHostException(
                    "upload: %s needs %d bytes, and the account has %d left. Nothing was sent"
                            .formatted(name, size, now.diskspaceLeft()),
                    ErrorKind.QUOTA);
        }
    }

    /** Throws when a slot does not take so many bytes. */
    static void require(UploadSlot slot, String name, long size) {
        if (slot.maxFileSize() >= 0 && size > slot.maxFileSize()) {
            throw new TooLargeException(
                    "upload: %s has %d bytes, and the service takes %d. Nothing was sent"
                            .formatted(name, size, slot.maxFileSize()));
        }
    }
}
