package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Drawer;

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
        long id = drawer.all().keySet().stream().mapToLong(Long::parseLong).max().orElse(0) + 1;
        String token = account.options().keys().next(TOKEN);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("type", type).put("token", token)
                .put("name", call.text("display_name", type));
        drawer.put(Long.toString(id), record);
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("device_id", id);
        device.put("device_token", token);
        return Reply.ok().put("device", device);
    }

    /** The parameters are inferred from error codes 266 and 267; no source lists them. */
    private Reply removeDevice(Call call, Account account) {
        Drawer drawer = drawer(account);
        Optional<String> byToken = call.text("device_token").flatMap(token -> drawer.all().entrySet().stream()
                .filter(entry -> entry.getValue().path("token").asText().equals(token))
                .map(Map.Entry::getKey).findFirst());
        if (!call.hasText("device_id") && !call.hasText("device_token")) {
            throw Refusal.of(ErrorCode.MISSING_DEVICE_ID);
        }
        String id = call.text("device_id").or(() -> byToken).filter(key -> drawer.get(key).isPresent())
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_DEVICE_ID));
        drawer.remove(id);
        return Reply.ok();
    }

    private static Drawer drawer(Account account) {
        return account.drawer("device");
    }
}
