package io.filehost.camel.emulator.mediafire;

import java.util.Map;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.API_CALL_DEPRECATED;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.OLD_API_VERSION;

/** Which method can be called with which version. A call without a version means the newest. */
final class ApiVersions {

    private static final Set<String> KNOWN = Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5");

    // The reference says of these methods since when they exist; all others are as old as the API.
    private static final Map<String, String> SINCE = Map.of("folder/configure_filedrop", "1.5", "device/add_device", "1.5",
            "device/remove_device", "1.5", "user/get_devices", "1.5");

    private static final Set<String> WITHDRAWN = Set.of("upload/upload", "upload/pre_upload");

    /** @throws Refusal with 125 or 126 */
    void check(Call call) {
        String version = call.version();
        if (!version.isEmpty() && (!KNOWN.contains(version)
                || version.compareTo(SINCE.getOrDefault(call.method(), version)) < 0)) {
            throw Refusal.of(OLD_API_VERSION);
        }
    }

    /** @throws Refusal with 126 when the method existed once */
    void checkWithdrawn(Call call) {
        if (WITHDRAWN.contains(call.method())) {
            throw Refusal.of(API_CALL_DEPRECATED);
        }
    }
}
