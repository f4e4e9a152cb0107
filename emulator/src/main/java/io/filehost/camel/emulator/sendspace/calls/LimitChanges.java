package io.filehost.camel.emulator.sendspace.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.FileLimits;
import io.filehost.camel.emulator.sendspace.state.LimitAction;
import io.filehost.camel.emulator.sendspace.state.StoredFile;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.INVALID_PARAMETER;

/**
 * What {@code files.setInfo} shall change of a file's limits. What is absent stays as it is, what is empty or 0 takes
 * the limit away, and time and downloads are counted from now on. To move without a folder is refused with 16 (our
 * readings).
 */
final class LimitChanges {

    private static final String ACTION = "limit_action";
    private static final String FOLDER = "limit_action_to_folder";

    private final Account account;
    private final Optional<Long> seconds;
    private final Optional<Long> downloads;
    private final Optional<LimitAction> action;
    private final Optional<String> folder;

    private LimitChanges(Call call, Account account) {
        this.account = account;
        this.seconds = count(call, "time_limit");
        this.downloads = downloads(call);
        this.action = call.given(ACTION).map(word -> action(call, word));
        this.folder = call.text(FOLDER).map(id -> account.tree().folder(id).id());
        if (action.equals(Optional.of(LimitAction.MOVE)) && folder.isEmpty()) {
            throw Refusal.of(INVALID_PARAMETER, "limit_action 3 needs a folder");
        }
    }

    /** @throws Refusal when a value is wrong; nothing has changed then */
    static LimitChanges of(Call call, Account account) {
        return new LimitChanges(call, account);
    }

    private static Optional<Long> count(Call call, String name) {
        long value = call.number(name, 0);
        if (value < 0) {
            throw call.malformed(name);
        }
        return call.has(name) ? Optional.of(value) : Optional.empty();
    }

    /** The guide and its successors spell the name differently; whoever sends both has to mean the same (C3). */
    private static Optional<Long> downloads(Call call) {
        Optional<Long> first = count(call, "downloads_limit");
        Optional<Long> later = count(call, "download_limit");
        if (first.isPresent() && later.isPresent() && !first.equals(later)) {
            throw Refusal.of(INVALID_PARAMETER, "downloads_limit and download_limit differ");
        }
        return first.or(() -> later);
    }

    private static LimitAction action(Call call, String word) {
        return word.isEmpty() ? LimitAction.NONE : LimitAction.of(word).orElseThrow(() -> call.malformed(ACTION));
    }

    void apply(StoredFile file) {
        FileLimits before = file.limits();
        FileLimits after = seconds.map(value -> before.withSeconds(value, account.now())).orElse(before);
        after = after.withDownloads(downloads.orElse(after.downloads()),
                downloads.isPresent() ? file.downloads() : after.downloadsBefore());
        after = withAction(after);
        if (!after.equals(before)) {
            account.filing().limit(file, after.arePresent() || after.action() != LimitAction.NONE ? after : FileLimits.NONE);
        }
    }

    /** A folder means something only where files are to be moved. */
    private FileLimits withAction(FileLimits limits) {
        LimitAction wanted = action.orElse(limits.action());
        return limits.withAction(wanted, wanted == LimitAction.MOVE ? folder.orElse(limits.folder()) : "");
    }
}
