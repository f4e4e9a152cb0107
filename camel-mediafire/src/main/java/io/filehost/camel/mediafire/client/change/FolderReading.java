package io.filehost.camel.mediafire.client.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * Lists one folder. There is no cursor: a change between two chunks can hide or repeat an item, so a listing of several
 * chunks is read again when the account changed meanwhile (protocol notes, 18).
 */
final class FolderReading {

    private static final int MOST_READINGS = 3;

    private final ApiCaller calls;
    private final Supplier<DeviceStatus> status;

    FolderReading(ApiCaller calls, Supplier<DeviceStatus> status) {
        this.calls = calls;
        this.status = status;
    }

    /** What was seen of one folder, by key; what is read later replaces what was read before. */
    private static final class Seen {
        private final Map<QuickKey, FileInfo> files = new LinkedHashMap<>();
        private final Map<FolderKey, FolderInfo> folders = new LinkedHashMap<>();

        private void add(FolderChunk chunk) {
            chunk.files().forEach(file -> files.put(file.quickKey(), file));
            chunk.folders().forEach(folder -> folders.put(folder.key(), folder));
        }

        private FolderListing listing(FolderKey key, long deviceRevision) {
            return new FolderListing(key, List.copyOf(files.values()), List.copyOf(folders.values()), deviceRevision);
        }
    }

    /** What lies directly in a folder: {@code files}, {@code folders} or both. */
    FolderListing list(FolderKey key, String... types) {
        Seen seen = new Seen();
        for (String type : types) {
            FolderChunk chunk = chunk(key, type, 1);
            if (chunk.more()) {
                return longListing(key, types);
            }
            seen.add(chunk);
        }
        return seen.listing(key, 0);
    }

    private FolderListing longListing(FolderKey key, String... types) {
        Seen union = new Seen();
        long before = status.get().revision();
        for (int reading = 1;; reading++) {
            Seen seen = new Seen();
            for (String type : types) {
                readAll(key, type, seen, union);
            }
            long after = status.get().revision();
            if (after == before) {
                return seen.listing(key, after);
            }
            if (reading == MOST_READINGS) {
                return union.listing(key, after);
            }
            before = after;
        }
    }

    private void readAll(FolderKey key, String type, Seen seen, Seen union) {
        FolderChunk chunk;
        long number = 0;
        do {
            chunk = chunk(key, type, ++number);
            seen.add(chunk);
            union.add(chunk);
        } while (chunk.more() && !(chunk.files().isEmpty() && chunk.folders().isEmpty()));
    }

    private FolderChunk chunk(FolderKey key, String type, long number) {
        FolderChunk chunk = calls.call(FolderMethods.GET_CONTENT,
                Params.params(FolderMethods.LISTED_KEY, key).with(SharedParams.CONTENT_TYPE, type)
                        .with(FolderMethods.ORDER_BY, "name").with(FolderMethods.ORDER_DIRECTION, "asc")
                        .with(SharedParams.CHUNK, number));
        if (!key.isRoot() && chunk.folder() != null && !chunk.folder().equals(key)) {
            throw gone(key, chunk.folder());
        }
        return chunk;
    }

    /** The service has been seen to answer with the root when a folder key is bad. */
    static FileHostException gone(FolderKey key, FolderKey instead) {
        return new FileHostException(
                instead == null
                        ? "Folder %s does not exist any more".formatted(key)
                        : "Folder %s does not exist any more: the service answered with folder %s".formatted(key, instead),
                ErrorKind.NOT_FOUND);
    }
}
