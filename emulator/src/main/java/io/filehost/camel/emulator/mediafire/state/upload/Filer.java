package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.BlobAssembly;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** Turns bytes that are all there into a file, or into the reason why there is none. */
final class Filer {

    private final BlobStore blobs;
    private final Supplier<UploadOptions> options;

    Filer(BlobStore blobs, Supplier<UploadOptions> options) {
        this.blobs = blobs;
        this.options = options;
    }

    boolean knows(String hash, Optional<Long> size) {
        if (hash.equals(BlobStore.EMPTY_SHA256) && options.get().has(UploadQuirk.EMPTY_CONTENT_UNKNOWN)) {
            return false;
        }
        return blobs.has(hash) && size.map(bytes -> bytes == blobs.size(hash)).orElse(true);
    }

    /** Refuses data for a full account with 162. */
    void requireRoom(Account account, UploadTarget target, UploadSource source, UploadWishes wishes) {
        boolean full = new Intake(account).obstacle(target, source, wishes) == FileError.STORAGE_FULL;
        if (full && !options.get().has(UploadQuirk.FULL_ACCOUNT_SHOWS_IN_POLL)) {
            throw Refusal.of(ErrorCode.LIMIT_EXCEEDED);
        }
    }

    void putUnit(Upload upload, int unit, ReceivedBytes bytes) {
        long position = upload.units().orElseThrow().positionOf(unit);
        assembly(upload).put(position, bytes);
    }

    /** Hashes what the units make, which takes its time for a large file. */
    Assembled assemble(Upload upload) {
        // A process killed after the last unit may have left the content without the file.
        if (knows(upload.source().hash(), Optional.of(upload.source().size()))) {
            return Assembled.known();
        }
        return Assembled.of(assembly(upload).complete());
    }

    Filed fileUnits(Account account, UploadTarget target, Upload upload, UploadWishes wishes, Assembled assembled) {
        try {
            return assembled.bytes().isPresent()
                    ? file(account, target, upload.source(), wishes, assembled.bytes().get())
                    : fileKnown(account, target, upload.source(), wishes);
        } finally {
            assembly(upload).discard();
        }
    }

    private BlobAssembly assembly(Upload upload) {
        return blobs.assembly(upload.key(), upload.source().size());
    }

    Filed file(Account account, UploadTarget target, UploadSource source, UploadWishes wishes, ReceivedBytes bytes) {
        if (bytes.size() != source.size() || !bytes.sha256().equals(source.hash())) {
            return Filed.failed(account.now(), FileError.HASH_OR_SIZE_DIFFERS);
        }
        Filed filed = fileKnown(account, target, source, wishes);
        if (filed.error() == FileError.NONE) {
            blobs.adopt(bytes);
        }
        return filed;
    }

    /** Keeps bytes that are no file of their own. */
    Content keep(ReceivedBytes bytes) {
        return new Content(blobs.adopt(bytes), bytes.size());
    }

    static Filed fileKnown(Account account, UploadTarget target, UploadSource source, UploadWishes wishes) {
        Intake intake = new Intake(account);
        FileError obstacle = source.size() == 0 ? FileError.EMPTY_FILE : intake.obstacle(target, source, wishes);
        if (obstacle != FileError.NONE) {
            return Filed.failed(account.now(), obstacle);
        }
        StoredFile file = intake.store(target, source, wishes, account.change());
        return new Filed(account.now(), FileError.NONE, file.key(), file.name(), file.revision(), false);
    }

    static OptionalLong revisionOf(Account account, Filed filed) {
        return filed.error() == FileError.NONE ? OptionalLong.of(account.revision()) : OptionalLong.empty();
    }
}
