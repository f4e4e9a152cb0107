package io.filehost.camel.sendspace.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;

/** The folders of an account as one call told them. The root is always there, listed or not. */
final class FolderTree {

    private final Set<FolderId> folders = new HashSet<>();
    private final Map<FolderId, List<FolderInfo>> children = new HashMap<>();

    FolderTree(List<FolderInfo> listed) {
        for (FolderInfo folder : listed) {
            // The service may list the root, as its own parent.
            if (!folder.id().isRoot() && folders.add(folder.id())) {
                children.computeIfAbsent(parentOf(folder), id -> new ArrayList<>()).add(folder);
            }
        }
    }

    boolean has(FolderId folder) {
        return folder.isRoot() || folders.contains(folder);
    }

    /**
     * The folders of a scope, the nearest first, each with the names of the folders on the way to it; empty when the
     * folder of the scope is not there.
     */
    Map<FolderId, List<String>> in(SweepScope scope) {
        Map<FolderId, List<String>> found = new LinkedHashMap<>();
        Deque<FolderId> waiting = new ArrayDeque<>();
        if (has(scope.folder())) {
            found.put(scope.folder(), List.of());
            waiting.add(scope.folder());
        }
        while (!waiting.isEmpty()) {
            FolderId parent = waiting.remove();
            for (FolderInfo child : children.getOrDefault(parent, List.of())) {
                // Asked before it counts, so that folders in a circle end.
                if (!scope.excluded().contains(child.id()) && !found.containsKey(child.id())) {
                    found.put(child.id(), below(found.get(parent), child.name()));
                    waiting.add(child.id());
                }
            }
        }
        return found;
    }

    private static List<String> below(List<String> names, String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static FolderId parentOf(FolderInfo folder) {
        return folder.parent() == null ? FolderId.ROOT : folder.parent();
    }
}
