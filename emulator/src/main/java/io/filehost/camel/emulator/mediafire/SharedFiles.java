package io.filehost.camel.emulator.mediafire;

import java.util.Optional;
import java.util.function.BiFunction;

import io.filehost.camel.emulator.mediafire.links.FileFinder;
import io.filehost.camel.emulator.mediafire.links.SharedFile;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.Patches;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/**
 * What the download door can hand out: the files of all accounts that are not in the trash, and the deltas of files.
 */
final class SharedFiles implements FileFinder {

    private final Accounts accounts;

    SharedFiles(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<SharedFile> find(String quickKey) {
        return look(quickKey, (file, patches) -> Optional.of(shared(file.name(), file.content(), file)));
    }

    @Override
    public Optional<SharedFile> findPatch(String quickKey, long source, long target) {
        return look(quickKey, (file, patches) -> patches.between(file, source, target)
                .map(delta -> shared(file.name() + ".patch." + source + "." + target, delta, file)));
    }

    private Optional<SharedFile> look(String quickKey, BiFunction<StoredFile, Patches, Optional<SharedFile>> found) {
        return accounts.exclusively(() -> accounts.ownerOf(quickKey).flatMap(owner -> owner.tree().file(quickKey)
                .filter(file -> !file.inTrash()).flatMap(file -> found.apply(file, owner.patches()))));
    }

    private static SharedFile shared(String name, Content content, StoredFile file) {
        return new SharedFile(name, content.hash(), content.size(), !file.isPublic());
    }
}
