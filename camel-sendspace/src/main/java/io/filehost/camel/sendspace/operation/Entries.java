package io.filehost.camel.sendspace.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/**
 * Looks at items by id, as they are now. One call each: of several at once the service may leave out what one bad id
 * among them spoils.
 *
 * @param client the account
 */
record Entries(SendspaceClient client) {

    /**
     * The records of all subjects, files first.
     *
     * @throws ApiException kind NOT_FOUND, when one is not there
     */
    List<Entry> all(Subjects<FileId, FolderId> subjects) {
        List<Entry> entries = new ArrayList<>();
        subjects.files().forEach(id -> entries.add(file(id)));
        subjects.folders().forEach(id -> entries.add(folder(id)));
        return entries;
    }

    /** The record of a file. */
    FileInfo file(FileId id) {
        return client.call(FileMethods.GET_INFO, Params.params(SharedParams.FILE_IDS, id)).files().stream()
                .filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new FileHostException("The service knows no file " + id, ErrorKind.NOT_FOUND));
    }

    /** The record of a folder, with what it holds. */
    FolderInfo folder(FolderId id) {
        return client.call(FolderMethods.GET_INFO, Params.params(SharedParams.FOLDER_ID, id));
    }

    /** What is directly in a folder. */
    FolderContents contents(FolderId id) {
        return client.call(FolderMethods.GET_CONTENTS, Params.params(SharedParams.FOLDER_ID, id));
    }

    /**
     * The file of this name in a folder, if there is one.
     *
     * @throws FileHostException kind CONFLICT, when there are several
     */
    Optional<FileInfo> fileIn(FolderId folder, String name, FolderAddress address) {
        List<FileInfo> found = contents(folder).files().stream().filter(file -> file.name().equals(name)).toList();
        if (found.size() > 1) {
            throw new FileHostException(
                    "%s leads to several files: %s; name one by its id".formatted(
                            address, found.stream().map(FileInfo::idText).toList()),
                    ErrorKind.CONFLICT);
        }
        return found.stream().findFirst();
    }

    /** Those of the files that exist and pass the test. */
    Set<FileId> filesWhere(Collection<FileId> ids, Predicate<FileInfo> test) {
        return existing(ids, this::file).values().stream().filter(test).map(FileInfo::id).collect(Collectors.toSet());
    }

    /** Those of the files that are not there. */
    Set<FileId> goneFiles(Collection<FileId> ids) {
        Set<FileId> there = existing(ids, this::file).keySet();
        return ids.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
    }

    /** Those of the folders that exist and pass the test. */
    Set<FolderId> foldersWhere(Collection<FolderId> ids, Predicate<FolderInfo> test) {
        return existing(ids, this::folder).values().stream().filter(test).map(FolderInfo::id).collect(Collectors.toSet());
    }

    /** Those of the folders that are not there. */
    Set<FolderId> goneFolders(Collection<FolderId> ids) {
        Set<FolderId> there = existing(ids, this::folder).keySet();
        return ids.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
    }

    private static <K, E> Map<K, E> existing(Collection<K> ids, Function<K, E> look) {
        Map<K, E> found = new LinkedHashMap<>();
        for (K id : ids) {
            try {
                found.put(id, look.apply(id));
            } catch (FileHostException failure) {
                if (failure.kind() != ErrorKind.NOT_FOUND) {
                    throw failure;
                }
            }
        }
        return found;
    }
}
