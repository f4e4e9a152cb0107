package io.filehost.camel.mediafire.client.call;

import java.time.Duration;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.auth.ActionTokens;
import io.filehost.camel.mediafire.client.auth.TokenPool;

/** Makes the calls that open and end upload tokens. */
final class UploadDesk implements ActionTokens.Desk {

    private static final String ISSUE = "user/get_action_token";
    private static final String DESTROY = "user/destroy_action_token";

    private final Calls calls;
    private final TokenPool pool;

    UploadDesk(Calls calls, TokenPool pool) {
        this.calls = calls;
        this.pool = pool;
    }

    @Override
    public String issue(Duration lifespan) {
        // Without a lifespan a token lives one minute, according to the C++ client.
        Map<String, String> params = Map.of("type", "upload", "lifespan", Long.toString(lifespan.toMinutes()));
        String token = pool.use(session -> calls.underToken(session, ISSUE, params)).response().path("action_token").asText("");
        if (token.isEmpty()) {
            throw new FileHostException(ISSUE + ": the answer lacks the token", ErrorKind.FATAL);
        }
        return token;
    }

    @Override
    public void destroy(String token) {
        // Not worth a login: the token ends by itself.
        if (pool.hasIdleSession()) {
            pool.use(session -> calls.underToken(session, DESTROY, Map.of("action_token", token)));
        }
    }
}
