package io.filehost.camel.emulator.mediafire.peers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the vendor's C++ SDK calls ({@code api/detail/session_token_api_base_static.cpp}, {@code session_maintainer.cpp},
 * {@code user/get_session_token/v0.cpp}, {@code uploader/detail/transition_upload.hpp}): the login is a GET with its
 * parameters sorted, so that the signature stands in the middle; calls are POSTs with the format alone in the query,
 * where it is not signed, and the token first in the body. On 105 and 127 the token is dropped and the call repeated.
 */
final class CppClient {

    private static final Map<String, String> USUAL = Map.of("Accept-Encoding", "gzip", "User-Agent", "HttpRequester");

    private final RawHttp http;
    private final String email;
    private final String password;
    private PeerKey session;
    private int logins;

    CppClient(String baseUrl, String email, String password) {
        http = new RawHttp(baseUrl);
        this.email = email;
        this.password = password;
        session = logIn();
    }

    int logins() {
        return logins;
    }

    private PeerKey logIn() {
        Map<String, String> login = new TreeMap<>(
                PeerText.map("application_id", "42511", "token_version", "2",
                        "response_format", "json", "email", email, "password", password, "signature",
                        RawHttp.sha1(email + password + "42511")));
        RawHttp.Reply reply = http.get("/api/user/get_session_token.php?" + PeerText.percentEncoded(login), USUAL);
        logins++;
        return PeerKey.of(reply);
    }

    /** @param action family and method with the version before them, if any: {@code 1.3/upload/check} */
    RawHttp.Reply call(String action, String... parameters) {
        RawHttp.Reply reply = once(action, parameters);
        if (reply.error() == 105 || reply.error() == 127) {
            session = logIn();
            reply = once(action, parameters);
        }
        return reply;
    }

    private RawHttp.Reply once(String action, String... parameters) {
        String path = "/api/" + action + ".php";
        Map<String, String> sorted = new TreeMap<>(PeerText.map(parameters));
        String form = "session_token=" + session.token
                      + (sorted.isEmpty() ? "" : "&" + PeerText.percentEncoded(sorted));
        RawHttp.Reply reply = http.post(path + "?response_format=json", formHeaders(),
                form + "&signature=" + session.sign(path + "?" + form));
        if (reply.newKey()) {
            session.move();
        }
        return reply;
    }

    /** The other way, GET: what is signed is put together again from decoded values. */
    RawHttp.Reply get(String action, String... parameters) {
        String path = "/api/" + action + ".php";
        Map<String, String> sorted = new TreeMap<>(PeerText.map(parameters));
        sorted.put("response_format", "json");
        String start = path + "?session_token=" + session.token + "&";
        String signature = session.sign(start + PeerText.raw(sorted));
        RawHttp.Reply reply
                = http.get(start + PeerText.percentEncoded(sorted) + "&signature=" + signature, USUAL);
        if (reply.newKey()) {
            session.move();
        }
        return reply;
    }

    /** Without a token. */
    RawHttp.Reply plain(String action) {
        return http.get("/api/" + action + ".php?response_format=json", USUAL);
    }

    /** Data with an action token in a sorted query; a parameter without a value is sent without its equals sign. */
    RawHttp.Reply upload(String action, String token, Map<String, String> sent, byte[] body, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + 4);
        all[parameters.length] = "session_token";
        all[parameters.length + 1] = token;
        all[parameters.length + 2] = "response_format";
        all[parameters.length + 3] = "json";
        String query = PeerText.percentEncoded(new TreeMap<>(PeerText.map(all))).replaceAll("=(?=&|$)", "");
        Map<String, String> headers = new LinkedHashMap<>(USUAL);
        headers.put("Content-Type", "application/octet-stream");
        headers.putAll(sent);
        return http.post("/api/1.3/" + action + ".php?" + query, headers, body);
    }

    private static Map<String, String> formHeaders() {
        Map<String, String> headers = new LinkedHashMap<>(USUAL);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return headers;
    }
}
