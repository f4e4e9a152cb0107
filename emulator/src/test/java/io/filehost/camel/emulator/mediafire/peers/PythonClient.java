package io.filehost.camel.emulator.mediafire.peers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How {@code mediafire/api.py} of the vendor's Python SDK calls: version 1.3, everything in the form body, parameters
 * in alphabetical order, the encoded text signed, the key moved only when the answer says so, and the content type of
 * the answer compared letter by letter before anything is parsed.
 */
final class PythonClient {

    private static final Map<String, String> USUAL
            = Map.of("User-Agent", "python-requests/2.25.1", "Accept-Encoding", "gzip, deflate", "Accept", "*/*");
    private static final String BOUNDARY = "1f0f3a5d2c9b4e6f";

    private final RawHttp http;
    private PeerKey session;
    private String uploadToken;

    PythonClient(String baseUrl) {
        http = new RawHttp(baseUrl);
    }

    /** The order of the login parameters is that of a dictionary; the signature comes last. */
    RawHttp.Reply logIn(String email, String password) {
        Map<String, String> login = PeerText.map("application_id", "42511", "token_version", "2", "response_format", "json",
                "email", email, "password", password);
        String form = PeerText.encoded(login) + "&signature=" + RawHttp.sha1(email + password + "42511");
        RawHttp.Reply reply = understood(http.post(uri("user/get_session_token"), headers(formType()), form));
        session = PeerKey.of(reply);
        return reply;
    }

    RawHttp.Reply call(String action, String... parameters) {
        String form = signed(action, PeerText.map(parameters));
        return followed(http.post(uri(action), headers(formType()), form));
    }

    /** The token used instead of the session for data; null to do without. */
    void useForUploads(String token) {
        uploadToken = token;
    }

    /** A file as the body itself, which is how whole files go; no bytes at all are sent in chunks. */
    RawHttp.Reply simple(Map<String, String> sent, byte[] body, String... parameters) {
        Map<String, String> headers = headers(Map.of("Content-Type", "application/octet-stream"));
        headers.putAll(sent);
        if (body.length == 0) {
            headers.put("Transfer-Encoding", "chunked");
        }
        return followed(http.post(uri("upload/simple") + "?" + unsigned(parameters), headers, body));
    }

    /** A unit as the only part of a form, always named {@code chunk}. */
    RawHttp.Reply resumable(Map<String, String> sent, byte[] unit, String... parameters) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"chunk\"\r\n"
                         + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(unit);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        Map<String, String> headers = headers(Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        headers.putAll(sent);
        return followed(http.post(uri("upload/resumable") + "?" + unsigned(parameters), headers, form.toByteArray()));
    }

    RawHttp.Reply download(String link) {
        return http.follow(link, headers(Map.of()));
    }

    private static Map<String, String> headers(Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(USUAL);
        headers.putAll(more);
        return headers;
    }

    private static Map<String, String> formType() {
        return Map.of("Content-Type", "application/x-www-form-urlencoded");
    }

    private static String uri(String action) {
        return "/api/1.3/" + action + ".php";
    }

    private String signed(String action, Map<String, String> parameters) {
        Map<String, String> sorted = new TreeMap<>(parameters);
        sorted.put("response_format", "json");
        sorted.put("session_token", session.token);
        String query = PeerText.encoded(sorted);
        return query + "&signature=" + session.sign(uri(action) + "?" + query);
    }

    private String unsigned(String... parameters) {
        Map<String, String> sorted = new TreeMap<>(PeerText.map(parameters));
        sorted.put("response_format", "json");
        sorted.put("session_token", uploadToken);
        return PeerText.encoded(sorted);
    }

    private RawHttp.Reply followed(RawHttp.Reply reply) {
        if (understood(reply).newKey()) {
            session.move();
        }
        return reply;
    }

    /** Any other type is handed on unparsed, so that whatever the envelope says is lost. */
    private static RawHttp.Reply understood(RawHttp.Reply reply) {
        boolean parsed = reply.contentType().equals("application/json") || reply.contentType().equals("text/xml");
        return parsed
                ? reply
                : new RawHttp.Reply(reply.status(), reply.headers(), reply.body(), reply.response().path("unparsed"));
    }
}
