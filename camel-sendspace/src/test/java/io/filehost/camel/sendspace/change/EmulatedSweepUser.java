package io.filehost.camel.sendspace.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;

/** Somebody who works in an account of the emulator at random, with a client of their own. Remembers what is where. */
final class EmulatedSweepUser {

    /** Files that were ever out of scope. */
    final Set<String> everOutside = new HashSet<>();

    private final EmulatedMember member;
    private final SendspaceClient client;
    private final Random random;
    private final FolderId scope;
    private final Map<FileId, FolderId> files = new HashMap<>();
    private final Map<FolderId, FolderId> parents = new HashMap<>();
    private int names;
    private boolean resting;

    EmulatedSweepUser(EmulatedMember member, SendspaceClient client, Random random) {
        this.member = member;
        this.client = client;
        this.random = random;
        this.scope = member.plantFolder("Inbox");
        parents.put(scope, FolderId.ROOT);
    }

    FolderId scope() {
        return scope;
    }

    Set<String> inScope() {
        Set<String> inside = new HashSet<>();
        files.forEach((file, folder) -> {
            if (isInside(folder, scope)) {
                inside.add(file.value());
            }
        });
        return inside;
    }

    /** From now on nothing changes. */
    void rest() {
        resting = true;
    }

    void act() {
        if (resting) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> add();
            case 3 -> moveFile();
            case 4 -> renameFile();
            case 5 -> deleteFile();
            case 6 -> addFolder();
            default -> moveFolder();
        }
        files.forEach((file, folder) -> {
            if (!isInside(folder, scope)) {
                everOutside.add(file.value());
            }
        });
    }

    private void add() {
        FileId file = member.plant("/Inbox/f" + ++names, "content");
        files.put(file, scope);
    }

    private void moveFile() {
        if (!files.isEmpty()) {
            FileId file = any(List.copyOf(files.keySet()));
            FolderId target = anyFolder();
            client.call(FileMethods.MOVE_TO_FOLDER,
                    Params.params(SharedParams.FILE_IDS, file).with(SharedParams.FOLDER_ID, target));
            files.put(file, target);
        }
    }

    private void renameFile() {
        if (!files.isEmpty()) {
            client.call(FileMethods.SET_INFO, Params.params(SharedParams.FILE_IDS, any(List.copyOf(files.keySet())))
                    .with(FileMethods.NAME, "renamed" + ++names));
        }
    }

    private void deleteFile() {
        if (!files.isEmpty()) {
            FileId file = any(List.copyOf(files.keySet()));
            client.call(FileMethods.DELETE, Params.params(SharedParams.FILE_IDS, file));
            files.remove(file);
        }
    }

    private void addFolder() {
        FolderId parent = anyFolder();
        parents.put(client.call(FolderMethods.CREATE, Params.params(FolderMethods.NEW_NAME, "d" + ++names)
                .with(FolderMethods.PARENT_FOLDER_ID, parent)).id(), parent);
    }

    private void moveFolder() {
        FolderId folder = anyFolder();
        FolderId target = anyFolder();
        if (!folder.isRoot() && !folder.equals(scope) && !isInside(target, folder)) {
            client.call(FolderMethods.MOVE, Params.params(SharedParams.FOLDER_ID, folder)
                    .with(FolderMethods.TARGET_FOLDER_ID, target));
            parents.put(folder, target);
        }
    }

    private boolean isInside(FolderId folder, FolderId top) {
        for (FolderId at = folder; at != null; at = parents.get(at)) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    private FolderId anyFolder() {
        List<FolderId> folders = new ArrayList<>(parents.keySet());
        folders.add(FolderId.ROOT);
        return any(folders);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
