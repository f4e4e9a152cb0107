package io.filehost.camel.emulator.sendspace.state;

import java.util.List;

/**
 * Sees to it that limits of files strike. Nobody calls for that: to whoever looks at a folder, files have gone or moved
 * of their own accord.
 */
public final class LimitWatch {

    private final Account account;

    LimitWatch(Account account) {
        this.account = account;
    }

    /** Does what has become due. */
    void strike() {
        List<StoredFile> due = account.tree().limitedFiles().filter(this::isReached).toList();
        due.forEach(this::strike);
    }

    /** Whether the file can be downloaded just now. */
    public boolean allows(StoredFile file) {
        return !isReached(file);
    }

    private boolean isReached(StoredFile file) {
        return file.limits().areReached(account.now(), file.downloads());
    }

    private void strike(StoredFile file) {
        LimitAction action = file.limits().action();
        if (action == LimitAction.DELETE) {
            account.filing().delete(file);
        } else if (action == LimitAction.MOVE) {
            StoredFolder target = account.tree().findFolder(file.limits().folder()).orElseGet(account.tree()::root);
            account.filing().limit(file, FileLimits.NONE);
            account.filing().move(file, target);
        }
        // A blocked file stays as it is; so does one whose limit came without an action (our reading).
    }
}
