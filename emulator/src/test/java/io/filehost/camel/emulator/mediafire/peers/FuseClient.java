package io.filehost.camel.emulator.mediafire.peers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How {@code mfapi/mfconn.c} and {@code mfapi/apicalls/*.c} of mediafire-fuse call: version 1.4, GET with everything in
 * the query, the text signed as it is sent, the login alone by POST to an unversioned path, no header of its own. The
 * key is moved after each signed call, whatever the answer says; on 127 it logs in anew and repeats.
 */
final class FuseClient {

    private static final int RETRIES = 3;

    private final RawHttp http;
    private final String email;
    private final String password;
    private PeerKey session;
    private int logins;

    FuseClient(String baseUrl, String email, String password) {
        http = new RawHttp(baseUrl);
        this.email = email;
        this.password = password;
        logIn();
    }

    private void logIn() {
        String form = "email=" + PeerText.percentEncoded(email) + "&password=" + PeerText.percentEncoded(password)
                      + "&application_id=42511&signature=" + RawHttp.sha1(email + password + "42511")
                      + "&token_version=2&response_format=json";
        RawHttp.Reply reply = http.post("/api/user/get_session_token.php",
                headers("Content-Type", "application/x-www-form-urlencoded"), form);
        if (!reply.response().path("ekey").isTextual() || !reply.response().path("secret_key").isTextual()) {
            throw new IllegalStateException("no login: " + reply.text());
        }
        session = PeerKey.of(reply);
        logins++;
    }

    int logins() {
        return logins;
    }

    /** A signed GET; names and values in turn, then the format. */
    RawHttp.Reply get(String action, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = "response_format";
        all[parameters.length + 1] = "json";
        return repeated(() -> http.get(signed(action, all), headers()));
    }

    /** Upload calls name the format first. */
    RawHttp.Reply getFormatFirst(String action, String... parameters) {
        return repeated(() -> http.get(signed(action, formatFirst(parameters)), headers()));
    }

    /** Data in the body, the session token itself in the signed query; the hash of the file is not sent. */
    RawHttp.Reply send(String action, String filename, byte[] body, String... parameters) {
        return repeated(() -> http.post(signed(action, formatFirst(parameters)),
                headers("x-filename", filename, "x-filesize", Integer.toString(body.length), "Content-Type",
                        "application/octet-stream"),
                body));
    }

    /** Neither token nor signature; the key stays. */
    RawHttp.Reply poll(String uploadKey) {
        return http.get("/api/1.4/upload/poll_upload.php?response_format=json&key=" + uploadKey, headers());
    }

    RawHttp.Reply download(String link) {
        return http.follow(link, headers());
    }

    private RawHttp.Reply repeated(java.util.function.Supplier<RawHttp.Reply> call) {
        RawHttp.Reply reply = call.get();
        session.move();
        for (int i = 1; i < RETRIES && reply.error() == 127; i++) {
            logIn();
            reply = call.get();
            session.move();
        }
        return reply;
    }

    private String signed(String action, String... parameters) {
        String path = "/api/1.4/" + action + ".php";
        String query = PeerText.percentEncoded(PeerText.map(parameters)) + "&session_token=" + session.token;
        return path + "?" + query + "&signature=" + session.sign(path + "?" + query);
    }

    private static String[] formatFirst(String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "response_format";
        all[1] = "json";
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return all;
    }

    private static Map<String, String> headers(String... namesAndValues) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "*/*");
        headers.putAll(PeerText.map(namesAndValues));
        return headers;
    }
}
