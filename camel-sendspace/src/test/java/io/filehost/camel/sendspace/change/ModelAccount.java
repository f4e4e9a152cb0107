package io.filehost.camel.sendspace.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/** The part of the service that a sweep sees, small and in memory. Between any two calls something may change. */
final class ModelAccount implements SweptAccount {

    static final String ROOT = "0";

    final Map<String, ModelFile> files = new TreeMap<>();
    final Map<String, String> parents = new TreeMap<>();
    Runnable betweenCalls = () -> {
    };
    int calls;
    int failEvery;
    private final Random random;

    ModelAccount(Random random) {
        this.random = random;
    }

    @Override
    public List<FolderInfo> folders() {
        call("folders.getAll");
        List<FolderInfo> all = new ArrayList<>();
        if (random.nextBoolean()) {
            all.add(folder(ROOT, ROOT));
        }
        parents.forEach((id, parent) -> all.add(folder(id, parent)));
        return all;
    }

    @Override
    public Optional<FolderContents> contents(FolderId folder) {
        call("folders.getContents");
        if (!folder.isRoot() && !parents.containsKey(folder.value())) {
            return Optional.empty();
        }
        List<FileInfo> inside = files.values().stream().filter(file -> file.folder.equals(folder.value()))
                .map(ModelAccount::info).toList();
        return Optional.of(new FolderContents(List.of(), inside));
    }

    @Override
    public Optional<FileInfo> file(FileId id) {
        call("files.getInfo");
        return Optional.ofNullable(files.get(id.value())).map(ModelAccount::info);
    }

    boolean isInside(String folder, String top) {
        for (String at = folder; at != null; at = ROOT.equals(at) ? null : parents.get(at)) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    private void call(String method) {
        calls++;
        betweenCalls.run();
        if (failEvery > 0 && random.nextInt(failEvery) == 0) {
            throw new ApiException(
                    method, 12, "API_ERROR_TEMPORARY", "Temporary error", ErrorKind.RETRY, 200, "");
        }
    }

    private static FolderInfo folder(String id, String parent) {
        return new FolderInfo(new FolderId(id), "name of " + id, new FolderId(parent), false, "", "", null);
    }

    private static FileInfo info(ModelFile file) {
        return new FileInfo(
                new FileId(file.id), file.name, 10, new FolderId(file.folder), Instant.EPOCH, 0, "", false, FileLimits.NONE,
                "", "");
    }
}
