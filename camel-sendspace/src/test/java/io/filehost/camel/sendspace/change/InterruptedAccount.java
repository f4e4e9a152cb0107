package io.filehost.camel.sendspace.change;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/** An account with something in front of each call. */
final class InterruptedAccount implements SweptAccount {

    Runnable before = () -> {
    };
    private final SweptAccount account;

    InterruptedAccount(SweptAccount account) {
        this.account = account;
    }

    @Override
    public List<FolderInfo> folders() {
        before.run();
        return account.folders();
    }

    @Override
    public Optional<FolderContents> contents(FolderId folder) {
        before.run();
        return account.contents(folder);
    }

    @Override
    public Optional<FileInfo> file(FileId id) {
        before.run();
        return account.file(id);
    }
}
