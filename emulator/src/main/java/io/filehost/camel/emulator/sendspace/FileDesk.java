package io.filehost.camel.emulator.sendspace;

import java.util.Optional;

import io.filehost.camel.emulator.sendspace.links.DownloadDesk;
import io.filehost.camel.emulator.sendspace.links.PageDesk;
import io.filehost.camel.emulator.sendspace.links.SharedFile;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** What links and pages have to know of the accounts, and what becomes of it there. */
final class FileDesk implements DownloadDesk, PageDesk {

    private final Accounts accounts;

    FileDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    private static SharedFile shared(StoredFile file) {
        return new SharedFile(file.id(), file.name(), file.content().hash(), file.size(), file.isProtected());
    }

    @Override
    public Optional<SharedFile> look(String fileId) {
        return accounts.exclusively(() -> accounts.ownerOfFile(fileId)
                .filter(owner -> owner.limits().allows(owner.tree().file(fileId)))
                .map(owner -> shared(owner.tree().file(fileId))));
    }

    /** The owner of a file pays for its downloads; a guest pays nothing. */
    @Override
    public boolean take(String fileId, long bytes, boolean beginning) {
        return accounts.exclusively(() -> accounts.ownerOfFile(fileId)
                .filter(owner -> take(owner, owner.tree().file(fileId), bytes, beginning)).isPresent());
    }

    private static boolean take(Account owner, StoredFile file, long bytes, boolean beginning) {
        if (!owner.limits().allows(file) || owner.bandwidthLeft() == 0) {
            return false;
        }
        owner.spendBandwidth(bytes);
        if (beginning) {
            owner.filing().countDownload(file);
        }
        return true;
    }

    @Override
    public Optional<String> sharedFolder(String folderId) {
        return accounts.exclusively(() -> accounts.ownerOfFolder(folderId)
                .map(owner -> owner.tree().folder(folderId)).filter(StoredFolder::shared).map(StoredFolder::name));
    }

    @Override
    public Optional<SharedFile> guestFile(String fileId, String code) {
        return accounts.exclusively(() -> accounts.guests().guestFiles().find(fileId, code).map(FileDesk::shared));
    }

    @Override
    public void deleteGuestFile(String fileId) {
        accounts.exclusively(() -> {
            accounts.guests().guestFiles().delete(fileId);
            return fileId;
        });
    }
}
