package io.filehost.camel.mediafire.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.KeyLength;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.Privacy;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;
import io.filehost.camel.emulator.mediafire.state.Work;
import io.filehost.camel.emulator.mediafire.state.WorkKind;

/** Somebody who works in an account of the emulator, at random. What the emulator refuses is simply not done. */
final class EmulatedUser {

    /** Files that were below a folder when it was moved, trashed or restored, or later. */
    final Set<String> excused = new HashSet<>();

    private final Set<String> movedFolders = new HashSet<>();
    private final Account account;
    private final String scope;
    private final Random random;
    private final boolean movesFolders;
    private int names;

    EmulatedUser(Account account, String scope, Random random, boolean movesFolders) {
        this.account = account;
        this.scope = scope;
        this.random = random;
        this.movesFolders = movesFolders;
    }

    /** One call, or what comes to the same. */
    void act() {
        account.exclusively(() -> {
            try {
                choose();
            } catch (Refusal refused) {
                // As when a person tries something that the service does not do: nothing has changed.
                names++;
            }
            excuse();
            return null;
        });
    }

    void finishJobs() {
        account.jobs().finishAll();
        account.exclusively(() -> {
            excuse();
            return null;
        });
    }

    private void choose() {
        int choice = random.nextInt(movesFolders ? 20 : 14);
        if (choice < 5) {
            upload(choice);
            return;
        }
        account.jobs().requireIdle();
        Change change = account.change();
        switch (choice) {
            case 5 -> account.filing().makeFolder(anyFolder(), name(""), OnDuplicate.KEEP, change);
            case 6 -> files(this::lives).forEach(
                    file -> account.filing().rename(file, name(file.name().substring(file.name().lastIndexOf('.'))), change));
            case 7 -> files(this::lives).forEach(file -> account.filing().describe(file, name(""), change));
            case 8 -> account.moving().files(files(this::lives), anyFolder(), change);
            case 9 -> account.trash().deleteFiles(files(this::lives), change);
            case 10 -> account.moving().files(files(file -> !lives(file)), anyFolder(), change);
            case 11 -> files(file -> true).stream().limit(1).forEach(file -> account.trash().purgeFile(file, change));
            case 12 -> copy();
            case 13 -> spendNumbers();
            case 14, 15, 16 -> move(folders(this::lives));
            case 17 -> move(folders(folder -> StoredFolder.TRASH.equals(folder.parentKey())));
            case 18 -> delete(folders(this::lives));
            default -> rarely();
        }
    }

    /** Uploads work also while a job runs. */
    private void upload(int choice) {
        Change change = account.change();
        if (choice < 3) {
            account.filing().store(anyFolder(), name(".txt"), content(), OnDuplicate.KEEP, change);
        } else {
            files(this::lives).forEach(file -> account.filing().replaceContent(file, content(), change));
        }
    }

    private void copy() {
        List<StoredFolder> folders = folders(this::lives);
        List<String> keys = folders.stream().map(folder -> account.newKey(KeyLength.FOLDER)).toList();
        account.jobs().perform(Work.on(WorkKind.COPY_FOLDERS, folders).into(anyFolder()).making(keys));
    }

    private void move(List<StoredFolder> folders) {
        StoredFolder target = anyFolder();
        perform(Work.on(WorkKind.MOVE_FOLDERS, folders).into(target), folders);
    }

    private void delete(List<StoredFolder> folders) {
        perform(Work.on(WorkKind.DELETE_FOLDERS, folders), folders);
    }

    private void perform(Work work, List<StoredFolder> folders) {
        account.jobs().perform(work);
        folders.forEach(folder -> movedFolders.add(folder.key()));
    }

    private void rarely() {
        List<StoredFolder> folders = folders(this::lives);
        switch (random.nextInt(3)) {
            case 0 -> account.jobs().perform(Work.on(WorkKind.SET_PRIVACY, folders)
                    .with(random.nextBoolean() ? Privacy.PUBLIC : Privacy.PRIVATE));
            case 1 -> account.jobs().perform(Work.emptyTrash());
            default -> account.jobs().perform(Work.on(WorkKind.PURGE_FOLDERS, folders));
        }
    }

    /** Somebody busy elsewhere: the feed goes on by more than a block now and then. */
    private void spendNumbers() {
        StoredFolder root = account.tree().root();
        StoredFile diary = account.filing().store(root, "diary.txt", content(), OnDuplicate.REPLACE, account.change());
        for (int number = random.nextInt(400); number > 0; number--) {
            account.filing().describe(diary, name(""), account.change());
        }
    }

    private void excuse() {
        for (StoredFile file : account.tree().allFiles()) {
            if (account.tree().parentOf(file).map(account.tree()::chain).orElse(List.of()).stream()
                    .anyMatch(folder -> movedFolders.contains(folder.key()))) {
                excused.add(file.key());
            }
        }
    }

    private boolean lives(StoredItem item) {
        return !item.inTrash();
    }

    private List<StoredFile> files(Predicate<StoredFile> which) {
        return some(account.tree().allFiles(), which);
    }

    /** Ordinary folders, without the one that is watched and those above it. */
    private List<StoredFolder> folders(Predicate<StoredFolder> which) {
        FolderTree tree = account.tree();
        StoredFolder watched = tree.folder(scope).orElseThrow();
        return some(tree.allFolders(), folder -> !folder.isRoot() && !folder.isTrash()
                && !tree.isWithin(watched, folder) && which.test(folder)).stream().limit(1).toList();
    }

    private StoredFolder anyFolder() {
        List<StoredFolder> folders = account.tree().allFolders().stream()
                .filter(folder -> lives(folder) && !folder.isTrash()).sorted(EmulatedUser::byKey).toList();
        return folders.get(random.nextInt(folders.size()));
    }

    /** One to three of them; in an order that the seed decides. */
    private <T extends StoredItem> List<T> some(Collection<T> all, Predicate<T> which) {
        List<T> candidates = all.stream().filter(which).sorted(EmulatedUser::byKey).toList();
        return candidates.isEmpty()
                ? List.of()
                : random.ints(1 + random.nextInt(3), 0, candidates.size()).distinct().mapToObj(candidates::get).toList();
    }

    private static int byKey(StoredItem one, StoredItem other) {
        return one.key().compareTo(other.key());
    }

    private String name(String extension) {
        return "item " + ++names + extension;
    }

    private Content content() {
        return new Content(String.format(Locale.ROOT, "%016x%048x", random.nextInt(1_000_000), 0), 10);
    }
}
