package io.filehost.camel.emulator.sendspace;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import io.filehost.camel.emulator.kernel.PatternBytes;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.upload.Form;

/** Sends a large file and reads it back; meant for a JVM with a small heap. */
public final class LargeFileRun {

    private LargeFileRun() {
    }

    /** @param args bytes of the file */
    public static void main(String[] args) throws Exception {
        long size = Long.parseLong(args[0]);
        SendspaceOptions options = SendspaceOptions.builder().account("testuser", "secret")
                .rules(rules -> rules.with(Limit.LARGEST_FILE, size)).build();
        try (SendspaceEmulator sendspace = SendspaceEmulator.start(options)) {
            SendspaceCaller caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
            Map<String, String> slot = caller.session("upload.getinfo").one("upload");
            Form form = Form.of(slot.get("max_file_size"), slot.get("upload_identifier"), slot.get("extra_info"));
            HttpClient http = HttpClient.newHttpClient();
            HttpRequest upload = form.to(slot.get("url"), "large.bin", size, () -> new PatternBytes(0, size));
            String id = Form.lines(http.send(upload, BodyHandlers.ofString()).body()).get("file_id");
            String link = caller.session("download.getinfo", "file_id", id).one("download").get("url");
            try (InputStream in
                    = http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofInputStream()).body()) {
                if (!PatternBytes.hash(in).equals(PatternBytes.hash(0, size))) {
                    throw new IllegalStateException("the download differs from the upload");
                }
            }
            if (!sendspace.failures().isEmpty()) {
                throw new IllegalStateException("the emulator has a bug", sendspace.failures().all().get(0));
            }
        }
    }
}
