package io.filehost.camel.example.transfer.kill;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.filehost.camel.emulator.sendspace.state.FolderTree;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** Path and SHA-256 of every file in an emulated account of sendspace, where two things may have one name. */
public final class SendspaceTree {

    private final FolderTree tree;
    private final Map<String, String> all = new TreeMap<>();

    private SendspaceTree(FolderTree tree) {
        this.tree = tree;
    }

    /**
     * A folder of the root, and everything in it.
     *
     * @throws IllegalStateException when a folder holds two files, or two folders, of one name
     */
    public static Map<String, String> of(FolderTree tree, String folder) {
        SendspaceTree reading = new SendspaceTree(tree);
        reading.collect(tree.root(), "");
        Map<String, String> files = new TreeMap<>();
        reading.all.forEach((path, hash) -> {
            if (path.startsWith(folder + "/")) {
                files.put(path.substring(folder.length() + 1), hash);
            }
        });
        return files;
    }

    private void collect(StoredFolder folder, String prefix) {
        for (StoredFile file : tree.filesIn(folder)) {
            if (all.put(prefix + file.name(), file.content().hash()) != null) {
                throw new IllegalStateException("twice on sendspace: " + prefix + file.name());
            }
        }
        Set<String> names = new HashSet<>();
        for (StoredFolder sub : tree.foldersIn(folder)) {
            if (!names.add(sub.name())) {
                throw new IllegalStateException("two folders on sendspace: " + prefix + sub.name());
            }
            collect(sub, prefix + sub.name() + "/");
        }
    }
}
