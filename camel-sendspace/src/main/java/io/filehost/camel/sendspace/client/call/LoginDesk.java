package io.filehost.camel.sendspace.client.call;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.AnswerMapper;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.auth.SessionDesk;
import io.filehost.camel.sendspace.client.auth.TokenedPassword;
import io.filehost.camel.sendspace.client.model.Login;

/** Makes the calls that open and end a session; each login has a token of its own. */
final class LoginDesk implements SessionDesk {

    private final Calls calls;
    private final Credentials credentials;
    private final AnswerMapper mapper;

    LoginDesk(Calls calls, Credentials credentials, AnswerMapper mapper) {
        this.calls = calls;
        this.credentials = credentials;
        this.mapper = mapper;
    }

    @Override
    public Login logIn() {
        if (credentials.isAnonymous()) {
            throw new FileHostException(
                    "This call needs a login: options username and password are not set", ErrorKind.FATAL);
        }
        Envelope answer = calls.underApiKey(AuthMethods.CREATE_TOKEN.name(), Map.of());
        String token = mapper.read(answer.result(), AuthMethods.CREATE_TOKEN.answer()).value();
        Map<String, String> params = new LinkedHashMap<>();
        params.put(AuthMethods.TOKEN.name(), token);
        params.put(AuthMethods.USER_NAME.name(), credentials.username());
        params.put(AuthMethods.TOKENED_PASSWORD.name(), TokenedPassword.of(token, credentials.password()));
        Envelope session = calls.plain(AuthMethods.LOGIN.name(), params);
        return mapper.read(session.result(), AuthMethods.LOGIN.answer());
    }

    @Override
    public void logOut(String sessionKey) {
        calls.underSession(sessionKey, AuthMethods.LOGOUT.name(), Map.of());
    }
}
