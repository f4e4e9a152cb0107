package io.filehost.camel.mediafire.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Somebody who works in the account of the model: everything that takes a number, at random. */
final class ModelUser {

    /** Files that were below a folder when it was moved, trashed or restored. */
    final Set<String> excused = new HashSet<>();

    private final Set<String> movedFolders = new HashSet<>();
    private final ModelService service;
    private final Random random;
    private final boolean movesFolders;
    private final boolean stampsContent;
    private final List<Runnable> jobs = new ArrayList<>();
    private int names;
    private long number;

    ModelUser(ModelService service, Random random, boolean movesFolders) {
        this.service = service;
        this.random = random;
        this.movesFolders = movesFolders;
        this.stampsContent = random.nextBoolean();
    }

    void act() {
        switch (random.nextInt(movesFolders ? 16 : 11)) {
            case 0, 1, 2 -> create(false);
            case 3 -> create(true);
            case 4 -> on(live(false), file -> file.content = random.nextInt(1_000_000));
            case 5, 6 -> on(live(false), file -> file.content += 0);
            case 7 -> on(live(false), this::moveAnywhere);
            case 8 -> on(live(false), this::trash);
            case 9 -> on(item -> !item.folder && item.isTopOfTrash(), this::moveAnywhere);
            case 10 -> purge();
            case 11, 12 -> on(live(true), this::moveAnywhere);
            case 13 -> on(live(true), this::trash);
            case 14 -> on(item -> item.folder && item.isTopOfTrash(), this::moveAnywhere);
            default -> copyOrJob();
        }
    }

    /** True when a folder above the item was ever moved, trashed or restored. */
    boolean movedAbove(ModelItem item) {
        for (ModelItem at = item; at != null && at.parent != null; at = service.items.get(at.parent)) {
            if (movedFolders.contains(at.parent)) {
                return true;
            }
        }
        return false;
    }

    void finishJobs() {
        while (!jobs.isEmpty()) {
            jobs.remove(0).run();
        }
    }

    private void create(boolean folder) {
        String parent = anyFolder().key;
        add(folder, parent, ++service.revision);
    }

    private ModelItem add(boolean folder, String parent, long revision) {
        String key = (folder ? "d" : "f") + ++names;
        ModelItem item = new ModelItem(key, folder, parent, revision, random.nextInt(1_000_000));
        service.items.put(key, item);
        return item;
    }

    /** One call on one to three items: all get the same number, and numbers may be skipped. */
    private void on(Predicate<ModelItem> which, Consumer<ModelItem> change) {
        number = service.revision + 1 + random.nextInt(2);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ModelItem item = any(which);
            if (item != null && item.parent != null) {
                change.accept(item);
                item.revision = number;
                service.revision = Math.max(service.revision, number);
            }
        }
    }

    private void moveAnywhere(ModelItem item) {
        ModelItem target = anyFolder();
        if (target == item || item.folder && isInside(target, item.key)) {
            return;
        }
        item.parent = target.key;
        item.trashed = false;
        touchContent(item, false);
    }

    private void trash(ModelItem item) {
        item.parent = "trash";
        item.trashed = true;
        touchContent(item, true);
    }

    private void touchContent(ModelItem folder, boolean trashed) {
        if (!folder.folder) {
            return;
        }
        movedFolders.add(folder.key);
        for (ModelItem item : service.items.values()) {
            if (isInside(item, folder.key)) {
                excused.add(item.key);
                if (stampsContent && trashed) {
                    item.trashed = true;
                    item.revision = number;
                } else if (!trashed) {
                    item.trashed = false;
                }
            }
        }
    }

    private boolean isInside(ModelItem item, String folder) {
        for (ModelItem at = item; at != null && at.parent != null; at = service.items.get(at.parent)) {
            if (at.parent.equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private void purge() {
        ModelItem item = any(i -> !i.folder);
        if (item != null) {
            service.items.remove(item.key);
        }
    }

    /** A folder of files under one number, or a job whose items get an old number late. */
    private void copyOrJob() {
        String parent = anyFolder().key;
        long given = ++service.revision;
        if (random.nextBoolean()) {
            String copy = add(true, parent, given).key;
            add(false, copy, given);
            add(false, copy, given);
        } else {
            service.jobs++;
            jobs.add(() -> {
                add(false, service.items.containsKey(parent) ? parent : "myfiles", given);
                service.jobs--;
            });
        }
        if (random.nextInt(3) == 0) {
            finishJobs();
        }
    }

    private Predicate<ModelItem> live(boolean folder) {
        return item -> item.folder == folder && !item.trashed && !item.key.equals(History.SCOPE);
    }

    private ModelItem anyFolder() {
        ModelItem folder = any(item -> item.folder && !item.trashed);
        return folder == null ? service.items.get("myfiles") : folder;
    }

    private ModelItem any(Predicate<ModelItem> which) {
        List<ModelItem> candidates = service.items.values().stream().filter(which).toList();
        return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
    }
}
