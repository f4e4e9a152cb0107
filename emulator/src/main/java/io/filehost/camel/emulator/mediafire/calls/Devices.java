package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * The devices registered with an account. Device 0 is the cloud and always there; the others have no content of their
 * own here and show that of the cloud.
 */
final class Devices {

    private static final Set<String> TYPES = Set.of(
            "desktop-windows", "desktop-mac", "mobile-iphone", "mobile-android", "tablet-ipad");
    private static final int TOKEN = 40;

    void addTo(MethodTable table) {
        table.on("device/add_device", Access.SESSION, this::addDevice);
        table.on("device/remove_device", Access.SESSION, this::removeDevice);
    }

    /** Refuses another device than the cloud or a registered one with 141. */
    void requireKnown(Call call, Account account) {
        long id = call.number("device_id", 0);
        if (id != 0 && drawer(account).get(Long.toString(id)).isEmpty()) {
            throw Refusal.of(ErrorCode.UNKNOWN_DEVICE);
        }
    }

    private Reply addDevice(Call call, Account account) {
        String type = call.required("device_type");
        if (!TYPES.contains(type)) {
            throw call.malformed("device_type");
        }
        Drawer drawer = drawer(account);
        long id = nextId(account);
        String token = account.options().keys().next(TOKEN);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("type", type).put("token", token)
                .put("name", call.text("display_name", type + " " + id)).put("push_token", call.text("push_token", ""));
        drawer.put(Long.toString(id), record);
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("device_id", id);
        device.put("device_token", token);
        return Reply.ok().put("device", device);
    }

    /** The number of a device that was removed is never used again. */
    private static long nextId(Account account) {
        Drawer counter = account.drawer("device_counter");
        long id = counter.get("").map(record -> record.path("last").asLong()).orElse(0L) + 1;
        counter.put("", JsonNodeFactory.instance.objectNode().put("last", id));
        return id;
    }

    /**
     * {@code user/get_devices}: the fields are inferred from {@code device/add_device}; the cloud is no device somebody
     * registered.
     */
    static Reply getDevices(Call call, Account account) {
        List<Map<String, Object>> devices = new ArrayList<>();
        drawer(account).all().forEach((id, record) -> {
            Map<String, Object> device = new LinkedHashMap<>();
            device.put("device_id", id);
            device.put("display_name", record.path("name").asText());
            device.put("device_type", record.path("type").asText());
            devices.add(device);
        });
        return Reply.ok().items("devices", "device", devices);
    }

    /** The parameters are inferred from error codes 266 and 267; no source lists them. */
    private Reply removeDevice(Call call, Account account) {
        if (!call.hasText("device_id") && !call.hasText("device_token")) {
            throw Refusal.of(ErrorCode.MISSING_DEVICE_ID);
        }
        Drawer drawer = drawer(account);
        String id = drawer.all().entrySet().stream()
                .filter(entry -> call.text("device_id").map(entry.getKey()::equals).orElse(true))
                .filter(entry -> call.text("device_token").map(entry.getValue().path("token").asText()::equals).orElse(true))
                .map(Map.Entry::getKey).findFirst().orElseThrow(() -> Refusal.of(ErrorCode.INVALID_DEVICE_ID));
        drawer.remove(id);
        return Reply.ok();
    }

    private static Drawer drawer(Account account) {
        return account.drawer("device");
    }
}
