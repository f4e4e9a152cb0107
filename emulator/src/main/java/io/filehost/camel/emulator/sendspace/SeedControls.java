package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.SeedContent;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.StoredFile;

/** What the control door can do to fill accounts. */
final class SeedControls {

    private final Seeds seeds;

    SeedControls(Seeds seeds) {
        this.seeds = seeds;
    }

    void addTo(ControlDoor door) {
        door.on("POST", "files", this::plant);
    }

    private Map<String, Object> plant(ControlOrder order) throws IOException {
        Account account = seeds.account(order.required("name"));
        try {
            return describe(seeds.plant(account, order.required("path"), SeedContent.of(order)));
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("refused as error " + refusal.code(), refusal);
        }
    }

    private static Map<String, Object> describe(StoredFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", file.id());
        fields.put("name", file.name());
        fields.put("folder", file.folderId());
        fields.put("size", file.size());
        return fields;
    }
}
