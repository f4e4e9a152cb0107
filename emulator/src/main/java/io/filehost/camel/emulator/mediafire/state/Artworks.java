package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.filehost.camel.emulator.kernel.record.Drawer;

/** Which picture stands for which sound or film. */
public final class Artworks {

    private final Account account;
    private final Drawer drawer;

    Artworks(Account account) {
        this.account = account;
        this.drawer = account.drawer("artwork");
    }

    /** Gives files a picture in the place of the one they had; that is no change of the account (samples). */
    public void set(Collection<StoredFile> files, StoredFile picture) {
        files.forEach(file -> drawer.put(file.key(), JsonNodeFactory.instance.objectNode().put("picture", picture.key())));
    }

    /** The picture of a file, as long as it is there and not in the trash. */
    public Optional<StoredFile> of(StoredFile file) {
        return drawer.get(file.key()).map(record -> record.path("picture").asText())
                .flatMap(key -> account.world().ownerOf(key).flatMap(owner -> owner.tree().file(key)))
                .filter(picture -> !picture.inTrash());
    }

    /** The file is gone for good. */
    void forget(String key) {
        drawer.remove(key);
    }
}
