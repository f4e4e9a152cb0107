package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.kernel.PatternBytes;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;

/** Sends a large file in units, another one in one request, and reads both back; meant for a JVM with a small heap. */
public final class LargeFileRun {

    private static final String EMAIL = "someone@example.com";

    private final UploadCaller caller;
    private final ObjectMapper mapper = new ObjectMapper();

    private LargeFileRun(UploadCaller caller) {
        this.caller = caller;
    }

    /** @param args bytes of the file in units, bytes of the other one */
    public static void main(String[] args) throws Exception {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, "secret"))) {
            LargeFileRun run = new LargeFileRun(UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret"));
            run.inUnits(Long.parseLong(args[0]));
            run.whole(Long.parseLong(args[1]));
            if (!emulator.failures().isEmpty()) {
                throw new IllegalStateException("the emulator has a bug", emulator.failures().all().get(0));
            }
        }
    }

    private void inUnits(long size) throws Exception {
        String hash = PatternBytes.hash(0, size);
        JsonNode units = caller.call("upload/check", "filename", "large.bin", "hash", hash, "size", Long.toString(size),
                "resumable", "yes").path("resumable_upload");
        long unitSize = units.path("unit_size").asLong();
        JsonNode receipt = null;
        for (int unit = 0; unit < units.path("number_of_units").asInt(); unit++) {
            long from = unit * unitSize;
            long count = Math.min(unitSize, size - from);
            receipt = send("upload/resumable", from, count, Map.of(
                    "x-filename", "large.bin", "x-filesize", Long.toString(size), "x-filehash", hash,
                    "x-unit-id", Integer.toString(unit), "x-unit-size", Long.toString(count), "x-unit-hash",
                    PatternBytes.hash(from, count)));
        }
        verify(receipt, hash);
    }

    private void whole(long size) throws Exception {
        verify(send("upload/simple", 0, size, Map.of("x-filename", "whole.bin")), PatternBytes.hash(0, size));
    }

    private JsonNode send(String method, long from, long count, Map<String, String> headers) throws IOException {
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new PatternBytes(from, count)), count);
        return mapper.readTree(caller.post(method, headers, body).body()).path("response");
    }

    private void verify(JsonNode receipt, String hash) throws Exception {
        String quickKey = caller.finish(receipt).path("quickkey").asText();
        String link = caller.call("file/get_links", "quick_key", quickKey, "link_type", "direct_download")
                .path("links").path(0).path("direct_download").asText();
        HttpClient http = HttpClient.newHttpClient();
        try (InputStream in
                = http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofInputStream()).body()) {
            if (!PatternBytes.hash(in).equals(hash)) {
                throw new IllegalStateException("the download differs from the upload");
            }
        }
    }
}
