package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * Looks at items by key, as they are now.
 *
 * @param feed asks the service
 */
record Entries(ChangeFeed feed) {

    /** The records of all subjects, files first. */
    List<Entry> all(Subjects<QuickKey, FolderKey> subjects) {
        List<Entry> entries = new ArrayList<>();
        if (!subjects.files().isEmpty()) {
            Map<QuickKey, FileInfo> files = files(subjects.files());
            subjects.files().forEach(key -> entries.add(known(files, key)));
        }
        subjects.folders().forEach(key -> entries.add(feed.folder(key)));
        return entries;
    }

    private static FileInfo known(Map<QuickKey, FileInfo> files, QuickKey key) {
        FileInfo file = files.get(key);
        if (file == null) {
            throw new FileHostException("The service knows no file " + key, ErrorKind.NOT_FOUND);
        }
        return file;
    }

    /** Those of the files that exist. */
    Map<QuickKey, FileInfo> files(Collection<QuickKey> keys) {
        Map<QuickKey, FileInfo> files = new LinkedHashMap<>();
        feed.files(keys).found().forEach(file -> files.put(file.quickKey(), file));
        return files;
    }

    /** Those of the files that exist and pass the test. */
    Set<QuickKey> filesWhere(Collection<QuickKey> keys, Predicate<FileInfo> test) {
        return files(keys).values().stream().filter(test).map(FileInfo::quickKey).collect(Collectors.toSet());
    }

    /** Those of the folders that exist. One call each: several at once fail together when one is bad. */
    Map<FolderKey, FolderInfo> folders(Collection<FolderKey> keys) {
        Map<FolderKey, FolderInfo> folders = new LinkedHashMap<>();
        for (FolderKey key : keys) {
            try {
                folders.put(key, feed.folder(key));
            } catch (ApiException refused) {
                if (refused.kind() != ErrorKind.NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return folders;
    }

    /** Those of the folders that exist and pass the test. */
    Set<FolderKey> foldersWhere(Collection<FolderKey> keys, Predicate<FolderInfo> test) {
        return folders(keys).values().stream().filter(test).map(FolderInfo::key).collect(Collectors.toSet());
    }
}
