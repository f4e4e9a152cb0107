package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Uploads as the protocol notes tell them, with a version 1 token. Repeats nothing. */
final class UploadCaller {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String baseUrl;
    private final String token;

    private UploadCaller(String baseUrl, String token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    static UploadCaller loggedIn(String baseUrl, String email, String password) {
        UploadCaller nobody = new UploadCaller(baseUrl, "");
        String signature = hex("SHA-1", (email + password + "42511").getBytes(StandardCharsets.UTF_8));
        JsonNode answer = nobody.call(
                "user/get_session_token", "email", email, "password", password, "application_id", "42511", "signature",
                signature);
        return new UploadCaller(baseUrl, answer.path("session_token").asText());
    }

    String token() {
        return token;
    }

    UploadCaller withoutToken() {
        return new UploadCaller(baseUrl, "");
    }

    /** A call without data; names and values in turn. */
    JsonNode call(String method, String... parameters) {
        HttpRequest request = HttpRequest.newBuilder(address(method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters))).build();
        return envelope(send(request));
    }

    JsonNode check(String filename, byte[] content, String... more) {
        return call("upload/check", with(
                more, "filename", filename, "hash", sha256(content), "size", Integer.toString(content.length), "resumable",
                "yes"));
    }

    JsonNode instant(String filename, byte[] content, String... more) {
        return call("upload/instant", with(
                more, "filename", filename, "hash", sha256(content), "size", Integer.toString(content.length)));
    }

    JsonNode simple(String filename, byte[] content, String... parameters) {
        return data("upload/simple", Map.of("x-filename", filename), content, parameters);
    }

    /** One unit of a file, with the headers a client has to send. */
    JsonNode unit(String filename, byte[] content, int number, int unitSize, String... parameters) {
        byte[] unit = unitOf(content, number, unitSize);
        return data("upload/resumable", unitHeaders(filename, content, number, unit), unit, parameters);
    }

    static byte[] unitOf(byte[] content, int number, int unitSize) {
        return Arrays.copyOfRange(content, number * unitSize, Math.min((number + 1) * unitSize, content.length));
    }

    static Map<String, String> unitHeaders(String filename, byte[] content, int number, byte[] unit) {
        return Map.of(
                "x-filename", filename, "x-filesize", Integer.toString(content.length), "x-filehash", sha256(content),
                "x-unit-id", Integer.toString(number), "x-unit-size", Integer.toString(unit.length), "x-unit-hash",
                sha256(unit));
    }

    JsonNode data(String method, Map<String, String> headers, byte[] body, String... parameters) {
        return envelope(post(method, headers, BodyPublishers.ofByteArray(body), parameters));
    }

    HttpResponse<String> post(String method, Map<String, String> headers, BodyPublisher body, String... parameters) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(method) + "?" + form(parameters)))
                .header("Content-Type", headers.getOrDefault("Content-Type", "application/octet-stream")).POST(body);
        headers.forEach((name, value) -> {
            if (!name.equals("Content-Type")) {
                request.header(name, value);
            }
        });
        return send(request.build());
    }

    JsonNode poll(String key, String... more) {
        return call("upload/poll_upload", with(more, "key", key)).path("doupload");
    }

    /** Polls to the end. */
    JsonNode finish(JsonNode receipt) {
        String key = receipt.path("doupload").path("key").asText();
        JsonNode progress = poll(key);
        for (int i = 0; i < 20 && progress.path("status").asInt() != 99; i++) {
            progress = poll(key);
        }
        return progress;
    }

    byte[] get(String link) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private URI address(String method) {
        return URI.create(baseUrl + "/api/1.5/" + method + ".php");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode envelope(HttpResponse<String> response) {
        try {
            return mapper.readTree(response.body()).path("response");
        } catch (IOException e) {
            throw new AssertionError("not an envelope: " + response.body(), e);
        }
    }

    private String form(String... parameters) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        pairs.add("response_format=json");
        if (!token.isEmpty()) {
            pairs.add("session_token=" + token);
        }
        return String.join("&", pairs);
    }

    private static String[] with(String[] more, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }

    static String sha256(byte[] bytes) {
        return hex("SHA-256", bytes);
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
