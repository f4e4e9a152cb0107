package io.filehost.camel.emulator.sendspace.state;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.kernel.record.Drawer;

/** Files of people without an account. Who has the code of one can delete it, and nobody else can. */
public final class GuestFiles {

    private static final String CODE = "code";
    private static final int KEY_LENGTH = 32;

    private final Account guests;
    private final Drawer codes;

    GuestFiles(Account guests) {
        this.guests = guests;
        this.codes = guests.drawer("deleteCode");
    }

    /** A new code, 32 hex digits as real ones have. */
    public String codeFor(StoredFile file) {
        String code = Digests.md5(guests.rules().keys().next(KEY_LENGTH));
        codes.put(file.id(), JsonNodeFactory.instance.objectNode().put(CODE, code));
        return code;
    }

    /** The file, when this is its code. */
    public Optional<StoredFile> find(String id, String code) {
        return codes.get(id).filter(record -> Digests.same(record.path(CODE).asText(), code))
                .flatMap(record -> guests.tree().findFile(id));
    }

    public void delete(String id) {
        guests.tree().findFile(id).ifPresent(guests.filing()::delete);
        codes.remove(id);
    }
}
