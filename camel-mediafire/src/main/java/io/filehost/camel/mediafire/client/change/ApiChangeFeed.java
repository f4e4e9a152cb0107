package io.filehost.camel.mediafire.client.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;

/** The questions of a change feed as calls of the API. Keeps nothing between two questions. */
public final class ApiChangeFeed implements ChangeFeed {

    private static final int KEYS_PER_CALL = 500;
    private static final int UNKNOWN_KEY = 110;

    private final ApiCaller calls;
    private final Long deviceId;
    private final FolderReading reading;

    /** @param deviceId device whose changes are asked for; 0 is the account itself */
    public ApiChangeFeed(ApiCaller calls, long deviceId) {
        this.calls = Objects.requireNonNull(calls, "calls");
        this.deviceId = deviceId == 0 ? null : deviceId;
        this.reading = new FolderReading(calls, this::status);
    }

    @Override
    public DeviceStatus status() {
        return calls.call(DeviceMethods.GET_STATUS, Params.params(SharedParams.DEVICE_ID, deviceId));
    }

    @Override
    public ChangeBlock changesAfter(long revision) {
        return calls.call(DeviceMethods.GET_CHANGES,
                Params.params(DeviceMethods.AFTER_REVISION, revision).with(SharedParams.DEVICE_ID, deviceId)).after(revision);
    }

    @Override
    public FolderInfo folder(FolderKey key) {
        FolderInfo.Lookup lookup = calls.call(FolderMethods.GET_INFO,
                Params.params(FolderMethods.LISTED_KEYS, key).with(FolderMethods.DETAILS, "no"));
        FolderInfo folder = lookup.folders().stream().findFirst().orElseThrow(() -> FolderReading.gone(key, null));
        if (!key.isRoot() && !folder.key().equals(key)) {
            throw FolderReading.gone(key, folder.key());
        }
        return folder;
    }

    @Override
    public FolderListing list(FolderKey key) {
        return reading.list(key, "files", "folders");
    }

    @Override
    public FolderListing listFolders(FolderKey key) {
        return reading.list(key, "folders");
    }

    @Override
    public FileInfo.Lookup files(Collection<QuickKey> keys) {
        List<QuickKey> all = List.copyOf(new LinkedHashSet<>(keys));
        List<FileInfo> found = new ArrayList<>();
        List<QuickKey> skipped = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_PER_CALL) {
            FileInfo.Lookup batch = batch(all.subList(from, Math.min(all.size(), from + KEYS_PER_CALL)));
            found.addAll(batch.found());
            skipped.addAll(batch.skipped());
        }
        return new FileInfo.Lookup(found, skipped);
    }

    private FileInfo.Lookup batch(List<QuickKey> keys) {
        try {
            return calls.call(FileMethods.GET_INFO, Params.params(SharedParams.QUICK_KEYS, keys));
        } catch (ApiException refusal) {
            if (refusal.code() != UNKNOWN_KEY) {
                throw refusal;
            }
            // Some unknown keys are skipped; the call as a whole is refused when it knows none of them.
            return new FileInfo.Lookup(List.of(), List.copyOf(keys));
        }
    }
}
