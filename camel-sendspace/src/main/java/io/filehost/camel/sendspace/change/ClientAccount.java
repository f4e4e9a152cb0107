package io.filehost.camel.sendspace.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.Files;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.ItemRefusal;

/** The account of a client. Only the two codes that say so count as "not there". */
public final class ClientAccount implements SweptAccount {

    private static final int FILE_NOT_FOUND = 9;
    private static final int FOLDER_NOT_FOUND = 10;

    private final SendspaceClient client;

    public ClientAccount(SendspaceClient client) {
        this.client = client;
    }

    @Override
    public List<FolderInfo> folders() {
        return client.call(FolderMethods.GET_ALL, Params.none()).folders();
    }

    @Override
    public Optional<FolderContents> contents(FolderId folder) {
        return unless(FOLDER_NOT_FOUND,
                () -> client.call(FolderMethods.GET_CONTENTS, Params.params(SharedParams.FOLDER_ID, folder)));
    }

    @Override
    public Optional<FileInfo> file(FileId id) {
        Optional<Files> answer = unless(FILE_NOT_FOUND,
                () -> client.call(FileMethods.GET_INFO, Params.params(SharedParams.FILE_IDS, List.of(id))));
        return answer.flatMap(files -> oneOf(files, id));
    }

    private static Optional<FileInfo> oneOf(Files answer, FileId id) {
        Optional<FileInfo> found = answer.files().stream().filter(file -> file.id().equals(id)).findFirst();
        boolean gone = answer.refused().stream().map(ItemRefusal::code).anyMatch(code -> code == FILE_NOT_FOUND);
        if (found.isEmpty() && !gone) {
            throw new FileHostException(
                    "files.getInfo: the answer neither describes file %s nor says that it is gone".formatted(id),
                    ErrorKind.CONFLICT);
        }
        return found;
    }

    private static <T> Optional<T> unless(int code, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (ApiException e) {
            if (e.code() != code) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
