package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A client for tests of the emulator, written from the protocol notes and from nothing else. Shows everything it gets
 * and repeats nothing.
 */
public final class Caller {

    private final HttpClient http;
    private final ObjectMapper mapper = new ObjectMapper();
    private final String baseUrl;

    public Caller(String baseUrl) {
        this(baseUrl, HttpClient.newBuilder());
    }

    /** @param http how to connect, for TLS */
    public Caller(String baseUrl, HttpClient.Builder http) {
        this.baseUrl = baseUrl;
        this.http = http.version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What came back: HTTP status, content type, and the inner object of the envelope. */
    public record Reply(int status, String contentType, String text, JsonNode response) {

        public int error() {
            return response.path("error").asInt();
        }

        public String value(String name) {
            return response.path(name).asText();
        }

        public boolean newKey() {
            return value("new_key").equals("yes");
        }
    }

    /** A running session; its key moves when answers say so. */
    public static final class Ticket {

        public final String token;
        public final String time;
        public long key;

        Ticket(String token, long key, String time) {
            this.token = token;
            this.key = key;
            this.time = time;
        }

        public String sign(String uri) {
            return hex("MD5", key % 256 + time + uri);
        }

        public void follow(Reply reply) {
            // An archive in the place of an envelope moves the key without saying so.
            if (reply.newKey() || reply.contentType().equals("application/zip")) {
                key = key * 16807 % 2147483647;
            }
        }
    }

    public Ticket logIn(String email, String password) throws IOException, InterruptedException {
        Reply reply = loginReply(email, password, "2");
        return new Ticket(reply.value("session_token"), Long.parseLong(reply.value("secret_key")), reply.value("time"));
    }

    public String plainToken(String email, String password) throws IOException, InterruptedException {
        return loginReply(email, password, "1").value("session_token");
    }

    public Reply loginReply(String email, String password, String version) throws IOException, InterruptedException {
        return post("/api/1.5/user/get_session_token.php",
                form("email", email, "password", password, "application_id", "42511", "token_version", version,
                        "signature", hex("SHA-1", email + password + "42511"), "response_format", "json"));
    }

    /** A signed POST; the parameters are names and values in turn. */
    public Reply call(Ticket ticket, String method, String... parameters) throws IOException, InterruptedException {
        String path = "/api/1.5/" + method + ".php";
        String body = form(parameters) + "&response_format=json&session_token=" + ticket.token;
        body = body.startsWith("&") ? body.substring(1) : body;
        Reply reply = post(path, body + "&signature=" + ticket.sign(path + "?" + body));
        ticket.follow(reply);
        return reply;
    }

    /** A POST with these parameters and nothing else but the format. */
    public Reply call(String method, String... parameters) throws IOException, InterruptedException {
        String form = form(parameters);
        return post("/api/1.5/" + method + ".php", form + (form.isEmpty() ? "" : "&") + "response_format=json");
    }

    public Reply get(String pathAndQuery) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + pathAndQuery)).GET().build());
    }

    public Reply post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    public Reply send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        String text = response.body();
        JsonNode envelope = text.startsWith("{") ? mapper.readTree(text).path("response") : MissingNode.getInstance();
        return new Reply(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), text, envelope);
    }

    public String baseUrl() {
        return baseUrl;
    }

    public static String form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }

    public static String hex(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
