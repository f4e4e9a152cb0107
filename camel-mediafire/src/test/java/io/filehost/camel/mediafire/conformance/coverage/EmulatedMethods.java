package io.filehost.camel.mediafire.conformance.coverage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;

/** What the emulator has of each method, found by asking one. */
final class EmulatedMethods implements AutoCloseable {

    /** Answers that no call changes and that depend on nothing: tables of the service, not of an account. */
    private static final Set<String> FIXED = Set.of("billing/cancel_plan", "billing/change_plan", "billing/get_invoice",
            "billing/get_plans", "billing/get_products", "billing/purchase_plan", "system/get_editable_media",
            "system/get_info", "system/get_limits", "system/get_mime_types", "system/get_status",
            "system/get_supported_media", "system/get_version");
    private static final int NOT_IMPLEMENTED = 501;

    private final MediaFireEmulator emulator;
    private final HttpClient http = HttpClient.newHttpClient();

    EmulatedMethods() throws IOException {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().build());
    }

    /** {@code stateful}, {@code fixed answer} or {@code no}. */
    String of(String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/api/1.5/" + method + ".php"))
                .POST(BodyPublishers.noBody()).build();
        if (http.send(request, BodyHandlers.discarding()).statusCode() == NOT_IMPLEMENTED) {
            return "no";
        }
        return FIXED.contains(method) ? "fixed answer" : "stateful";
    }

    @Override
    public void close() {
        emulator.close();
    }
}
