package io.filehost.camel.emulator.sendspace.peers;

import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls as sendspace-cli and the vendor's PHP class make them: the method at the head of the query, and a reply whose
 * method is not the one that was sent, letter by letter, is an error.
 */
final class EchoingClient {

    private final SendspaceCaller caller;
    private final String appVersion;
    private String session = "0";

    EchoingClient(String baseUrl, String appVersion) {
        this.caller = new SendspaceCaller(baseUrl);
        this.appVersion = appVersion;
    }

    SendspaceCaller caller() {
        return caller;
    }

    String session() {
        return session;
    }

    /** Both clients keep a session key over their runs. */
    void useSession(String key) {
        session = key;
    }

    /** Whatever comes back, the echo is right. */
    SendspaceCaller.Result ask(String method, String... parameters) throws Exception {
        String query = SendspaceCaller.form(parameters);
        SendspaceCaller.Result reply = caller.get("method=" + method + (query.isEmpty() ? "" : "&" + query));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.root().getTagName()).isEqualTo("result");
        assertThat(reply.root().getAttribute("method")).as("both clients stop when the echo differs").isEqualTo(method);
        return reply;
    }

    /** A call of the session that succeeds. */
    SendspaceCaller.Result call(String method, String... parameters) throws Exception {
        String[] all = new String[parameters.length + 2];
        all[0] = "session_key";
        all[1] = session;
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        SendspaceCaller.Result reply = ask(method, all);
        assertThat(reply.ok()).as(reply.text()).isTrue();
        return reply;
    }

    void logIn(String apiKey, String name, String password) throws Exception {
        String token = ask("auth.createtoken", "api_key", apiKey, "api_version", "1.0", "response_format", "xml",
                "app_version", appVersion).text("token");
        session = ask("auth.login", "token", token, "user_name", name, "tokened_password",
                Digests.md5(token + Digests.md5(password))).text("session_key");
    }
}
