package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;

/**
 * The files the service was asked to fetch, for all accounts. Who fetches them tells what comes of it; connections are
 * not its business. After the last byte the statuses follow the pace of all uploads.
 */
public final class WebUploads {

    private static final String KIND = "web";

    /** How long a finished one is listed; no source says. It goes when the emulator starts. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Accounts accounts;
    private final UploadBook book;
    private final Filer filer;
    private final Supplier<UploadOptions> options;
    private final Map<String, WebProgress> progress = new ConcurrentHashMap<>();
    private final Map<String, Integer> polls = new ConcurrentHashMap<>();

    WebUploads(Accounts accounts, UploadBook book, Filer filer, Supplier<UploadOptions> options) {
        this.accounts = accounts;
        this.book = book;
        this.filer = filer;
        this.options = options;
    }

    /** Longest wait for a sender. */
    public Duration timeout() {
        return options.get().webTimeout();
    }

    /** Longest time from the first connection to the last byte. */
    public Duration longest() {
        return options.get().webLongest();
    }

    /** Most bytes one file may have. */
    public long largest() {
        return options.get().largestUpload();
    }

    /**
     * Takes a file to be fetched.
     *
     * @param  asking  whose list it stands in
     * @param  owner   who gets the file
     * @return         its key
     * @throws Refusal 162 when the account of the owner is full already
     */
    public String enter(
            Account asking, Account owner, String url, UploadTarget target, String filename, OnDuplicate onDuplicate) {
        if (owner.tree().usedBytes() >= owner.storageLimit()) {
            throw Refusal.of(ErrorCode.LIMIT_EXCEEDED);
        }
        String key = book.newKey(asking);
        put(asking, WebUpload.entered(key, url, owner.ekey(), target, filename, onDuplicate, asking.now()));
        return key;
    }

    /** The keys of all that are neither fetched nor failed; finished ones that are old are forgotten. */
    public List<String> unfinished() {
        return accounts.exclusively(() -> {
            List<String> keys = new ArrayList<>();
            for (Account account : accounts.all()) {
                all(account).stream().filter(upload -> isOld(upload, account))
                        .forEach(upload -> account.drawer(KIND).remove(upload.key()));
                all(account).stream().filter(upload -> upload.filed().isEmpty()).map(WebUpload::key).forEach(keys::add);
            }
            return keys;
        });
    }

    private static boolean isOld(WebUpload upload, Account account) {
        return upload.filed().filter(filed -> filed.time().plus(KEPT).isBefore(account.now())).isPresent();
    }

    /** Somebody begins to fetch; answers with the address. */
    public String start(String key) {
        return accounts.exclusively(() -> {
            progress.put(key, new WebProgress(WebStatus.STARTED, -1, 0));
            return find(key).url();
        });
    }

    /** @param size bytes that will come, -1 when nobody said */
    public void transferring(String key, long size) {
        progress.put(key, new WebProgress(WebStatus.TRANSFERRING, size, 0));
    }

    /** @param bytes how many have come so far */
    public void arrived(String key, long bytes) {
        progress.computeIfPresent(key, (same, before) -> before.arrived(bytes));
    }

    /** All bytes are here: makes the file, or notes why there is none. */
    public void complete(String key, ReceivedBytes bytes) {
        accounts.exclusively(() -> {
            WebUpload upload = find(key);
            Account account = accounts.findByEkey(upload.owner()).orElseThrow();
            UploadSource source = new UploadSource(upload.source().filename(), bytes.sha256(), bytes.size());
            Filed end = filer.file(account, upload.target(), source, UploadWishes.of(upload.onDuplicate()), bytes);
            put(asking(key), upload.fetched(source, end));
            return progress.remove(key);
        });
    }

    /** The bytes could not be had. */
    public void fail(String key, FileError error, String reason) {
        accounts.exclusively(() -> {
            Account account = asking(key);
            put(account, find(key).failed(Filed.failed(account.now(), error).close(), reason));
            return progress.remove(key);
        });
    }

    /**
     * Tells how far they are, and goes one step on.
     *
     * @param  key     of the only one to tell of; empty for all
     * @param  all     finished ones too
     * @throws Refusal 175 when the account has none with this key
     */
    public List<WebUploadView> list(Account account, Optional<String> key, boolean all) {
        if (key.isPresent() && account.drawer(KIND).get(key.get()).isEmpty()) {
            throw Refusal.of(ErrorCode.INVALID_UPLOAD_KEY);
        }
        return all(account).stream().filter(upload -> key.map(upload.key()::equals).orElse(true))
                .map(upload -> view(upload, status(account, upload, true))).filter(view -> all || view.active()).toList();
    }

    /** All of an account as they are; looking changes nothing. */
    public List<WebUploadView> look(Account account) {
        return all(account).stream().map(upload -> view(upload, status(account, upload, false))).toList();
    }

    /** Tells {@code upload/poll_upload} about one; empty for an unknown key. */
    Optional<UploadProgress> poll(String key) {
        return accounts.exclusively(() -> askingFor(key).map(account -> {
            WebUpload upload = find(key);
            UploadStatus status = status(account, upload, true).whenPolled();
            return UploadProgress.of(status, upload.source(), upload.filed(), Optional.empty());
        }));
    }

    private WebUploadView view(WebUpload upload, WebStatus status) {
        WebProgress now = progress.getOrDefault(upload.key(), WebProgress.NONE);
        boolean over = status == WebStatus.COMPLETE;
        long size = upload.source().hash().isEmpty() ? Math.max(0, now.size()) : upload.source().size();
        int percent = upload.source().hash().isEmpty() ? now.percent() : 100;
        return new WebUploadView(
                upload.key(), upload.url(), upload.filename(), upload.entered(), status, !over,
                over ? upload.filed().orElseThrow().error() : FileError.NONE, upload.reason(),
                over ? upload.filed().orElseThrow().quickKey() : "", size, percent);
    }

    /** @param goesOn looking brings it one step nearer to its end */
    private WebStatus status(Account account, WebUpload upload, boolean goesOn) {
        if (upload.filed().isEmpty()) {
            return progress.getOrDefault(upload.key(), WebProgress.NONE).status();
        }
        if (upload.closed()) {
            return WebStatus.COMPLETE;
        }
        Duration elapsed = Duration.between(upload.filed().orElseThrow().time(), account.now());
        int earlier = polls.getOrDefault(upload.key(), 0);
        WebStatus status = WebStatus.after(options.get().pace().status(false, earlier, elapsed));
        if (goesOn && status == WebStatus.COMPLETE) {
            polls.remove(upload.key());
            put(account, upload.close());
        } else if (goesOn) {
            polls.put(upload.key(), earlier + 1);
        }
        return status;
    }

    private static List<WebUpload> all(Account account) {
        return account.drawer(KIND).all().entrySet().stream()
                .map(entry -> WebRecords.read(entry.getKey(), entry.getValue())).toList();
    }

    private static void put(Account account, WebUpload upload) {
        account.drawer(KIND).put(upload.key(), WebRecords.write(upload));
    }

    private WebUpload find(String key) {
        return WebRecords.read(key, asking(key).drawer(KIND).get(key).orElseThrow());
    }

    private Account asking(String key) {
        return askingFor(key).orElseThrow();
    }

    private Optional<Account> askingFor(String key) {
        return accounts.all().stream().filter(account -> account.drawer(KIND).get(key).isPresent()).findFirst();
    }
}
