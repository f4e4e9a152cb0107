package io.filehost.camel.emulator.mediafire.state;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.record.Drawer;

/**
 * The deltas an account was sent, each with the content it starts from and the content it leads to. They are bytes
 * nobody here looks into: what a caller gets is exactly what a caller sent.
 */
public final class Patches {

    private static final String KIND = "patch";

    private final Account account;

    Patches(Account account) {
        this.account = account;
    }

    /** Keeps a delta of a file; the later of two between the same contents wins. */
    public void keep(StoredFile file, String sourceHash, String targetHash, Content delta) {
        account.drawer(KIND).put(id(file, sourceHash, targetHash), JsonNodeFactory.instance.objectNode()
                .put("hash", delta.hash()).put("size", delta.size()));
    }

    /** The delta that leads from one version of a file to another; empty when nobody sent one. */
    public Optional<Content> between(StoredFile file, ContentVersion source, ContentVersion target) {
        return account.drawer(KIND).get(id(file, source.content().hash(), target.content().hash())).map(Patches::read);
    }

    /** As {@link #between(StoredFile, ContentVersion, ContentVersion)}; empty also when a version is not kept. */
    public Optional<Content> between(StoredFile file, long sourceRevision, long targetRevision) {
        return file.version(sourceRevision)
                .flatMap(source -> file.version(targetRevision).flatMap(target -> between(file, source, target)));
    }

    void forget(String quickKey) {
        Drawer drawer = account.drawer(KIND);
        List.copyOf(drawer.all().keySet()).stream().filter(id -> id.startsWith(quickKey + "/")).forEach(drawer::remove);
    }

    private static String id(StoredFile file, String sourceHash, String targetHash) {
        return file.key() + "/" + sourceHash + "/" + targetHash;
    }

    private static Content read(ObjectNode record) {
        return new Content(record.path("hash").asText(), record.path("size").asLong());
    }
}
