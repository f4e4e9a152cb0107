package io.filehost.camel.mediafire.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;

/** The part of the service that a reader sees, small and in memory. Blocks hold few revisions, entries tell little. */
final class ModelService implements ChangeFeed {

    static final int BLOCK = 5;
    private static final Instant DELETED = Instant.parse("2026-01-01T00:00:00Z");

    final Map<String, ModelItem> items = new TreeMap<>();
    final Set<String> listed = new HashSet<>();
    long revision;
    long highestQuietRevision;
    int jobs;
    Runnable betweenCalls = () -> {
    };
    private final Random random;

    ModelService(Random random) {
        this.random = random;
        items.put("myfiles", new ModelItem("myfiles", true, null, 0, 0));
    }

    @Override
    public DeviceStatus status() {
        betweenCalls.run();
        if (jobs == 0) {
            highestQuietRevision = revision;
        }
        return new DeviceStatus(revision, jobs > 0);
    }

    @Override
    public ChangeBlock changesAfter(long after) {
        betweenCalls.run();
        long upTo = (after / BLOCK + 1) * BLOCK;
        List<Change> changes = new ArrayList<>();
        for (ModelItem item : items.values()) {
            if (item.parent != null && item.revision > after && item.revision <= upTo) {
                changes.add(entry(item));
            }
        }
        changes.add(new Change(Change.Kind.FOLDER, Change.State.UPDATED, "trash", upTo, null, null, null));
        return new ChangeBlock(after, revision, changes);
    }

    private Change entry(ModelItem item) {
        boolean tells = random.nextBoolean();
        boolean deleted = item.trashed && !(item.folder && item.isTopOfTrash() && random.nextBoolean());
        FolderKey parent = tells || item.trashed ? item.parentKey() : null;
        return new Change(
                item.folder ? Change.Kind.FOLDER : Change.Kind.FILE, deleted ? Change.State.DELETED : Change.State.UPDATED,
                item.key, item.revision, parent, tells ? item.key : null, null);
    }

    @Override
    public FolderInfo folder(FolderKey key) {
        betweenCalls.run();
        return info(folderItem(key));
    }

    @Override
    public FolderListing list(FolderKey key) {
        betweenCalls.run();
        folderItem(key);
        listed.add(key.value());
        List<FileInfo> files = new ArrayList<>();
        List<FolderInfo> folders = new ArrayList<>();
        for (ModelItem item : items.values()) {
            if (key.value().equals(item.parent) && !item.isTopOfTrash()) {
                if (item.folder) {
                    folders.add(info(item));
                } else {
                    files.add(file(item));
                }
            }
        }
        return new FolderListing(key, files, folders, revision);
    }

    @Override
    public FileInfo.Lookup files(Collection<QuickKey> keys) {
        betweenCalls.run();
        List<FileInfo> found = new ArrayList<>();
        List<QuickKey> skipped = new ArrayList<>();
        for (QuickKey key : keys) {
            ModelItem item = items.get(key.value());
            if (item == null) {
                skipped.add(key);
            } else {
                found.add(file(item));
            }
        }
        return new FileInfo.Lookup(found, skipped);
    }

    private ModelItem folderItem(FolderKey key) {
        ModelItem item = items.get(key.value());
        if (item == null) {
            throw new ApiException("folder/get_info", 112, "UNKNOWN_FOLDER", "Unknown folder", ErrorKind.NOT_FOUND, 200, "");
        }
        return item;
    }

    private static FolderInfo info(ModelItem item) {
        return new FolderInfo(
                new FolderKey(item.key), item.key, item.revision, item.parentKey(), null, item.trashed ? DELETED : null, "",
                "");
    }

    private static FileInfo file(ModelItem item) {
        return new FileInfo(
                new QuickKey(item.key), item.key, 10, String.format(Locale.ROOT, "%016x%048x", item.content, 0),
                item.revision, item.parentKey(), null, item.trashed ? DELETED : null, "", "", "");
    }

    /** True when a file can be reached from a folder without passing the trash. */
    boolean isBelow(ModelItem item, String folder) {
        for (ModelItem at = item; at != null && !at.isTopOfTrash(); at = at.parent == null ? null : items.get(at.parent)) {
            if (folder.equals(at.parent)) {
                return isReachable(items.get(folder));
            }
        }
        return false;
    }

    private boolean isReachable(ModelItem item) {
        return item.parent == null || !item.isTopOfTrash() && isReachable(items.get(item.parent));
    }
}
