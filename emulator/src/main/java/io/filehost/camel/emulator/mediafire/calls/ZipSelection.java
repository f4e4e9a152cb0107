package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Limits;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * The files that go into an archive, by their path in it. How the real service lays out folders is not documented; here
 * they keep their structure, equal names are numbered, and what lies in the trash stays out.
 */
final class ZipSelection {

    private final Optional<Account> caller;
    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private final Set<Account> owners = new LinkedHashSet<>();
    private boolean trashed;

    ZipSelection(Optional<Account> caller) {
        this.caller = caller;
    }

    void add(Seen<? extends StoredItem> seen) {
        owners.add(seen.owner());
        add(seen, "");
    }

    private void add(Seen<? extends StoredItem> seen, String path) {
        if (seen.item().inTrash()) {
            trashed = true;
        } else if (seen.item() instanceof StoredFile file) {
            files.put(free(path + file.name()), file);
        } else if (seen.item() instanceof StoredFolder folder) {
            addFolder(seen.owner(), folder, path + folder.name() + "/");
        }
    }

    private void addFolder(Account owner, StoredFolder folder, String inside) {
        owner.tree().filesIn(folder).stream().map(file -> Seen.by(caller, owner, file))
                .filter(each -> each.right().mayRead()).forEach(each -> add(each, inside));
        owner.tree().foldersIn(folder).stream().map(below -> Seen.by(caller, owner, below))
                .filter(each -> each.right().mayRead()).forEach(each -> add(each, inside));
    }

    private String free(String path) {
        String free = path;
        for (int number = 1; files.containsKey(free); number++) {
            free = "(" + number + ")" + path;
        }
        return free;
    }

    /**
     * Refuses what no archive is made of: no file 151, all in the trash 152, several owners 147, too many files 154,
     * one too large 150, all together too large 153.
     *
     * @param large the caller takes the last one upon himself
     */
    void check(boolean large) {
        if (files.isEmpty()) {
            throw Refusal.of(trashed ? ErrorCode.ZIP_NO_FILES_ZIPPED : ErrorCode.ZIP_NO_FILES_SELECTED);
        }
        if (owners.size() > 1) {
            throw Refusal.of(ErrorCode.ZIP_MULTIPLE_OWNERS);
        }
        Limits<Limit> limits = owner().options().limits();
        if (files.size() > limits.of(Limit.ZIP_FILES)) {
            throw Refusal.of(ErrorCode.ZIP_NUM_FILES_EXCEEDED);
        }
        if (files.values().stream().anyMatch(file -> file.size() > limits.of(Limit.ZIP_FILE))) {
            throw Refusal.of(ErrorCode.ZIP_FILE_TOO_BIG);
        }
        if (!large && bytes() > limits.of(Limit.ZIP_TOTAL)) {
            throw Refusal.of(ErrorCode.ZIP_TOTAL_SIZE_TOO_BIG);
        }
    }

    /** The one owner of all of them, known after {@link #check}. */
    Account owner() {
        return owners.iterator().next();
    }

    /** Bytes of all files. */
    long bytes() {
        return files.values().stream().mapToLong(StoredFile::size).sum();
    }

    Map<String, StoredFile> files() {
        return files;
    }
}
