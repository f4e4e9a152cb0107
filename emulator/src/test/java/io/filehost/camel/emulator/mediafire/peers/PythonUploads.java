package io.filehost.camel.emulator.mediafire.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The decisions of {@code mediafire/uploader.py}: check, then nothing, instant, whole or in units; polls by the key of
 * the first unit it sent. Every field of a poll is taken without asking whether it is there.
 */
final class PythonUploads {

    private static final int LIMIT = 4 << 20;
    private static final int KEY_LENGTH = 11;
    private static final int RETRIES = 5;

    private final PythonClient client;
    private final List<Integer> sentUnits = new ArrayList<>();

    PythonUploads(PythonClient client) {
        this.client = client;
    }

    /** The numbers of the units sent, in order. */
    List<Integer> sentUnits() {
        return sentUnits;
    }

    /**
     * @param target parameters that name the place: folder_key, path or filedrop_key
     */
    String upload(String name, byte[] content, String... target) {
        RawHttp.Reply check = check(name, content, target);
        boolean sameName = yes(check, "in_folder") && yes(check, "file_exists");
        if (yes(check, "hash_exists")) {
            return sameName && !yes(check, "different_hash")
                    ? need(check.response(), "duplicate_quickkey") : instant(name, content, target);
        }
        String[] place = check.response().has("folder_key")
                ? new String[] { "folder_key", check.value("folder_key") } : target;
        return content.length > LIMIT ? inUnits(check, name, content, place) : whole(name, content, place);
    }

    private RawHttp.Reply check(String name, byte[] content, String... target) {
        return client.call("upload/check", with(target, "filename", name, "size", Integer.toString(content.length), "hash",
                RawHttp.sha256(content), "resumable", content.length > LIMIT ? "yes" : "no"));
    }

    private String instant(String name, byte[] content, String... target) {
        JsonNode answer = client.call("upload/instant", with(target, "filename", name, "size",
                Integer.toString(content.length), "hash", RawHttp.sha256(content))).response();
        need(answer, "filename");
        need(answer, "new_device_revision");
        return need(answer, "quickkey");
    }

    private String whole(String name, byte[] content, String... place) {
        Map<String, String> headers = PeerText.map("X-Filesize", Integer.toString(content.length), "X-Filehash",
                RawHttp.sha256(content), "X-Filename", name);
        return poll(need(client.simple(headers, content, place).response().path("doupload"), "key"));
    }

    private String inUnits(RawHttp.Reply first, String name, byte[] content, String... place) {
        RawHttp.Reply check = first;
        String uploadKey = "";
        for (int i = 0; i < RETRIES && !unit(check, "all_units_ready").equals("yes"); i++) {
            String key = missingUnits(check, content, place);
            uploadKey = uploadKey.isEmpty() ? key : uploadKey;
            check = check(name, content, place);
        }
        return poll(uploadKey);
    }

    private String missingUnits(RawHttp.Reply check, byte[] content, String... place) {
        int unitSize = Integer.parseInt(unit(check, "unit_size"));
        int units = Integer.parseInt(unit(check, "number_of_units"));
        long bitmap = bitmap(check.response().path("resumable_upload").path("bitmap"));
        String key = "";
        for (int unit : IntStream.range(0, units).filter(unit -> (bitmap >> unit & 1) == 0).toArray()) {
            byte[] bytes = Arrays.copyOfRange(content, unit * unitSize, Math.min((unit + 1) * unitSize, content.length));
            sentUnits.add(unit);
            Map<String, String> headers = PeerText.map("x-filesize", Integer.toString(content.length), "x-filehash",
                    RawHttp.sha256(content), "x-unit-hash", RawHttp.sha256(bytes), "x-unit-id", Integer.toString(unit),
                    "x-unit-size", Integer.toString(bytes.length));
            JsonNode answer = client.resumable(headers, bytes, place).response();
            key = key.isEmpty() ? need(answer.path("doupload"), "key") : key;
        }
        return key;
    }

    /** Words are laid over each other 15 bits apart, not 16: an error of the SDK. */
    private static long bitmap(JsonNode node) {
        long bits = 0;
        for (int word = 0; word < Integer.parseInt(need(node, "count")); word++) {
            bits |= Long.parseLong(node.path("words").path(word).textValue()) << 15 * word;
        }
        return bits;
    }

    /** Empty for drop boxes, whose keys cannot be polled. */
    private String poll(String uploadKey) {
        if (uploadKey.length() != KEY_LENGTH) {
            return "";
        }
        for (int i = 0; i < 20; i++) {
            JsonNode upload = client.call("upload/poll_upload", "key", uploadKey).response().path("doupload");
            for (String field : List.of("description", "filename", "hash", "size", "created", "revision", "quickkey")) {
                need(upload, field);
            }
            if (!need(upload, "result").equals("0") || !need(upload, "fileerror").isEmpty()) {
                throw new IllegalStateException("failed: " + upload);
            }
            if (need(upload, "status").equals("99")) {
                return need(upload, "quickkey");
            }
        }
        throw new IllegalStateException("never done: " + uploadKey);
    }

    private static boolean yes(RawHttp.Reply check, String name) {
        return check.value(name).equals("yes");
    }

    private static String unit(RawHttp.Reply check, String name) {
        return need(check.response().path("resumable_upload"), name);
    }

    private static String need(JsonNode node, String name) {
        if (!node.has(name)) {
            throw new IllegalStateException("KeyError: " + name + " in " + node);
        }
        return node.path(name).asText();
    }

    private static String[] with(String[] more, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }
}
