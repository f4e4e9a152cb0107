package io.filehost.camel.sendspace.change;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/** What a sweep asks an account. Each method is one call; errors are {@code FileHostException}s. */
public interface SweptAccount {

    /** All folders, in no order that means anything; with or without the root. */
    List<FolderInfo> folders();

    /** What is directly in a folder; empty when the service says that there is no such folder. */
    Optional<FolderContents> contents(FolderId folder);

    /** A file as it is now; empty when the service says that there is no such file. */
    Optional<FileInfo> file(FileId id);
}
