package io.filehost.camel.emulator.mediafire.peers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How {@code MFClient} and {@code MFSessionStore} of the vendor's Java SDK call: no version in the path unless one is
 * set, the format first, the raw text signed and the encoded text sent, a character set with the content type. A token
 * goes back to the pool only after a Success with a new key; in all other cases the next call logs in.
 */
final class JavaClient {

    private final RawHttp http;
    private final String version;
    private final String email;
    private final String password;
    private final Deque<PeerKey> pool = new ArrayDeque<>();
    private String uploadToken;
    private int logins;

    /** @param version part of the path with its slash, or nothing */
    JavaClient(String baseUrl, String version, String email, String password) {
        http = new RawHttp(baseUrl);
        this.version = version;
        this.email = email;
        this.password = password;
    }

    int logins() {
        return logins;
    }

    private PeerKey logIn() {
        Map<String, String> login = PeerText.map("response_format", "json", "token_version", "2", "application_id", "42511",
                "email", email, "password", password, "signature", RawHttp.sha1(email + password + "42511"));
        RawHttp.Reply reply = http.post(path("user/get_session_token"), formHeaders(), PeerText.encoded(login));
        logins++;
        return PeerKey.of(reply);
    }

    RawHttp.Reply call(String action, String... parameters) {
        PeerKey session = pool.isEmpty() ? logIn() : pool.removeFirst();
        Map<String, String> query = new LinkedHashMap<>(Map.of("response_format", "json"));
        query.putAll(PeerText.map(parameters));
        query.put("session_token", session.token);
        query.put("signature", session.sign(path(action) + "?" + PeerText.raw(query)));
        RawHttp.Reply reply = http.post(path(action), formHeaders(), PeerText.encoded(query));
        if (reply.value("result").equals("Success") && reply.newKey()) {
            session.move();
            pool.addLast(session);
        }
        return reply;
    }

    /** Data with an action token for six hours, which is asked for once. */
    RawHttp.Reply upload(String action, Map<String, String> sent, byte[] body, String... parameters) {
        if (uploadToken == null) {
            uploadToken = call("user/get_action_token", "type", "upload", "lifespan", "360").value("action_token");
        }
        Map<String, String> query = new LinkedHashMap<>(Map.of("response_format", "json"));
        query.putAll(PeerText.map(parameters));
        query.put("session_token", uploadToken);
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/octet-stream");
        headers.putAll(sent);
        return http.post(path(action) + "?" + PeerText.encoded(query), headers, body);
    }

    /** Calls without a token. */
    RawHttp.Reply plain(String action, String... parameters) {
        Map<String, String> query = new LinkedHashMap<>(Map.of("response_format", "json"));
        query.putAll(PeerText.map(parameters));
        return http.post(path(action), formHeaders(), PeerText.encoded(query));
    }

    private String path(String action) {
        return "/api" + version + "/" + action + ".php";
    }

    private static Map<String, String> formHeaders() {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
        return headers;
    }

    private static Map<String, String> headers() {
        return PeerText.map("User-Agent", "Java/1.8.0_45", "Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "Accept-Charset", "UTF-8");
    }
}
