package io.filehost.camel.emulator.mediafire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.SeededBytes;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

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
        Account account = seeds.account(order.required("email"));
        try {
            return describe(seeds.plant(account, order.required("path"), content(order)));
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("refused as error " + refusal.code(), refusal);
        }
    }

    private static InputStream content(ControlOrder order) {
        if (order.has("base64")) {
            return new ByteArrayInputStream(Base64.getDecoder().decode(order.required("base64")));
        }
        if (order.has("size")) {
            return new SeededBytes(order.has("seed") ? order.number("seed") : 0, order.number("size"));
        }
        return new ByteArrayInputStream(order.required("text").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> describe(StoredFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quickkey", file.key());
        fields.put("filename", file.name());
        fields.put("hash", file.hash());
        fields.put("size", file.size());
        fields.put("revision", file.revision());
        return fields;
    }
}
