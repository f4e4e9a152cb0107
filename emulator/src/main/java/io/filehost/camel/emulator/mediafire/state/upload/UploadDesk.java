package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/**
 * Takes uploads for all accounts. Called inside the lock of the accounts, but for units; the bytes lie in the blob
 * store already.
 *
 * <p>
 * A file is there as soon as its last byte is: polls only tell it slowly (our reading; the service works for some
 * seconds).
 */
public final class UploadDesk {

    private final UploadBook book;
    private final Supplier<UploadOptions> options;
    private final Landings landings;
    private final Filer filer;
    private final UnitTaker units;
    private final WebUploads web;
    private final Map<String, Integer> polls = new HashMap<>();

    /** Takes up the uploads an earlier process left behind, and throws away parts that belong to none. */
    public UploadDesk(Accounts accounts, BlobStore blobs, Supplier<UploadOptions> options) {
        this.book = new UploadBook(accounts);
        this.options = options;
        this.landings = new Landings(options);
        this.filer = new Filer(blobs, options);
        this.units = new UnitTaker(book, filer, options);
        this.web = new WebUploads(accounts, book, filer, options);
        accounts.exclusively(() -> {
            book.clean(blobs);
            return null;
        });
    }

    public UploadOptions options() {
        return options.get();
    }

    /** Files the service is to fetch by itself. */
    public WebUploads web() {
        return web;
    }

    public Landing landingInFile(Account account, String quickKey) {
        return landings.inFile(account, quickKey);
    }

    /** @param path folders below the folder, made when missing; empty for the folder itself */
    public Landing landingInFolder(Account account, String folderKey, String path) {
        return landings.inFolder(account, folderKey, path);
    }

    /**
     * Whether the service has this content, of whatever account.
     *
     * @param size bytes the content must have; empty when it is not known
     */
    public boolean knows(String hash, Optional<Long> size) {
        return filer.knows(hash, size);
    }

    /** The units of an upload that goes on; of a new one when there is none. */
    public UnitsView open(Account account, UploadTarget target, UploadSource source) {
        Optional<Upload> running = book.of(account).running(target, source);
        Upload upload = running.orElseGet(() -> Upload.inUnits(
                book.newKey(account), target, source, account.now(), options.get().unitSizes().unitSize(source.size())));
        if (running.isEmpty() || upload.stalled()) {
            book.of(account).put(upload.afterHiccup(upload.hiccup(), false));
        }
        return UnitsView.of(upload, upload.units().orElseThrow());
    }

    /**
     * Makes a file of content that is known.
     *
     * @throws Refusal 265 for unknown content, 143 when the name is taken or the replaced content is another than
     *                 expected (our reading), 162 when the account is full
     */
    public StoredFile instant(Account account, UploadTarget target, UploadSource source, UploadWishes wishes) {
        if (!knows(source.hash(), Optional.of(source.size()))) {
            throw Refusal.of(ErrorCode.INVALID_HASH, "no such content");
        }
        Intake intake = new Intake(account);
        return switch (intake.obstacle(target, source, wishes)) {
            case NONE -> intake.store(target, source, wishes, account.change());
            case STORAGE_FULL -> throw Refusal.of(ErrorCode.LIMIT_EXCEEDED);
            default -> throw Refusal.of(ErrorCode.FILE_ALREADY_EXISTS);
        };
    }

    /** Takes a file that came in one request. */
    public UploadReceipt takeWhole(
            Account account, Landing landing, UploadSource source, UploadWishes wishes, ReceivedBytes bytes) {
        filer.requireRoom(account, landing.target(), source, wishes);
        return close(account, landing, source, filer.file(account, landing.target(), source, wishes, bytes));
    }

    /**
     * Takes a delta for a file that is there. The emulator cannot apply one: it makes the new version when the service
     * knows the content that comes out, and says otherwise that the delta does not fit. Any delta that starts from the
     * current content is kept: should the file get the other content in another way, it joins the two versions.
     *
     * @param from   hash of the content the delta starts from
     * @param result the content after the delta
     */
    public UploadReceipt takePatch(
            Account account, Landing landing, String from, UploadSource result, ReceivedBytes delta) {
        StoredFile file = account.tree().file(landing.target().quickKey()).orElseThrow();
        if (!file.hash().equals(from)) {
            return close(account, landing, result, Filed.failed(account.now(), FileError.REVISION_CONFLICT));
        }
        account.patches().keep(file, from, result.hash(), filer.keep(delta));
        Filed filed = knows(result.hash(), Optional.of(result.size()))
                ? Filer.fileKnown(account, landing.target(), result, UploadWishes.of(OnDuplicate.REPLACE))
                : Filed.failed(account.now(), FileError.PATCH_FAILED);
        return close(account, landing, result, filed);
    }

    private UploadReceipt close(Account account, Landing landing, UploadSource source, Filed filed) {
        String key = landing.dropBox() ? UploadBook.newDropBoxKey() : book.newKey(account);
        book.of(account).put(Upload.whole(key, landing.target(), source, filed));
        return new UploadReceipt(
                landing.result(), Optional.of(key), Optional.empty(), Filer.revisionOf(account, filed));
    }

    /**
     * Takes one unit. It may come again, also after all others. Not to be called inside the lock, which large files
     * would hold for seconds.
     *
     * @throws Refusal 304 when the unit is not what its label says, 129 for a unit the file does not have, 162 when the
     *                 account is full
     */
    public UploadReceipt takeUnit(UnitDelivery unit) {
        return units.take(unit);
    }

    /** Tells how far an upload of whatever account is, and goes one step on; empty for an unknown key. */
    public Optional<UploadProgress> poll(String key) {
        return book.ownerOf(key).map(owner -> owner.exclusively(() -> poll(owner, book.of(owner).find(key).orElseThrow())))
                .or(() -> web.poll(key));
    }

    private UploadProgress poll(Account owner, Upload upload) {
        UploadStatus status = statusOf(owner, upload);
        if (status == UploadStatus.DONE && !upload.closed()) {
            book.of(owner).put(upload.with(upload.filed().orElseThrow().close()));
            polls.remove(upload.key());
        } else if (upload.filed().isPresent() && !upload.closed()) {
            polls.merge(upload.key(), 1, Integer::sum);
        }
        return UploadProgress.of(upload, status);
    }

    private UploadStatus statusOf(Account owner, Upload upload) {
        if (upload.closed()) {
            return UploadStatus.DONE;
        }
        if (upload.filed().isEmpty()) {
            return upload.units().orElseThrow().untouched() ? UploadStatus.KEY_READY : UploadStatus.UNITS_MISSING;
        }
        if (upload.stalled()) {
            return UploadStatus.UNITS_MISSING;
        }
        Duration elapsed = Duration.between(upload.filed().orElseThrow().time(), owner.now());
        return options.get().pace().status(upload.units().isPresent(), polls.getOrDefault(upload.key(), 0), elapsed);
    }
}
