package io.filehost.camel.sendspace.client.call;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ParamCheck;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.api.AnswerMapper;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.auth.AccountSession;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.Account;
import io.filehost.camel.sendspace.client.model.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls of one account over HTTP. Decides under what a call goes out; whether a failed call is made again is the
 * pacer's decision.
 */
public final class HttpApiCaller implements ApiCaller, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpApiCaller.class);

    private final Pacer pacer;
    private final AnswerMapper mapper = new AnswerMapper();
    private final Calls calls;
    private final AccountSession session;

    /** @param appVersion version of the application; empty to tell none */
    public HttpApiCaller(ServiceAddress baseUrl, Credentials credentials, String appVersion, CallTools tools) {
        this.pacer = tools.pacer();
        this.calls = new Calls(new Wire(tools, baseUrl), credentials, appVersion);
        this.session = new AccountSession(new LoginDesk(calls, credentials, mapper), tools.clock());
    }

    @Override
    public <T> T call(ApiMethod<T> method, Params params) {
        Map<String, String> values = bothSpellings(method, params.asMap());
        Repetition repetition = new Repetition(method, values);
        try {
            return read(method, exchange(method, values, repetition));
        } catch (RefusedCallException refusal) {
            return repetition.doneBefore(refusal).map(method.answer()::cast).orElseThrow(() -> refusal);
        }
    }

    /** One API call, answered with the service's XML text as it came; errors as with {@link #call}. */
    public String text(ApiMethod<?> method, Params params) {
        Map<String, String> values = bothSpellings(method, params.asMap());
        return exchange(method, values, new Repetition(method, values)).text();
    }

    /** The guide and the vendor's own client spell one parameter differently (protocol notes, C3). */
    private static Map<String, String> bothSpellings(ApiMethod<?> method, Map<String, String> params) {
        Map<String, String> all = new LinkedHashMap<>(params);
        if (method.name().equals(FileMethods.SET_INFO.name())) {
            String one = FileMethods.DOWNLOADS_LIMIT.name();
            String other = FileMethods.DOWNLOAD_LIMIT.name();
            Optional.ofNullable(params.get(one)).ifPresent(limit -> all.putIfAbsent(other, limit));
            Optional.ofNullable(params.get(other)).ifPresent(limit -> all.putIfAbsent(one, limit));
        }
        return all;
    }

    private Envelope exchange(ApiMethod<?> method, Map<String, String> params, Repetition repetition) {
        ParamCheck.form(method, params);
        return pacer.call(method.isRepeatable(), () -> once(method, params), repetition::failed);
    }

    private Envelope once(ApiMethod<?> method, Map<String, String> params) {
        String name = method.name();
        return switch (method.access()) {
            case NONE -> calls.plain(name, params);
            case API_KEY -> calls.underApiKey(name, params);
            default -> underSession(name, params);
        };
    }

    private Envelope underSession(String name, Map<String, String> params) {
        Login login = session.get();
        try {
            Envelope answer = calls.underSession(login.sessionKey(), name, params);
            if (name.equals(AuthMethods.LOGOUT.name())) {
                session.ended(login);
            }
            return answer;
        } catch (RefusedCallException refusal) {
            if (refusal.kind() == ErrorKind.REAUTH) {
                session.ended(login);
            }
            throw refusal;
        }
    }

    private <T> T read(ApiMethod<T> method, Envelope envelope) {
        try {
            return mapper.read(envelope.result(), method.answer());
        } catch (IllegalArgumentException unexpected) {
            throw new FileHostException(
                    method.name() + ": the service said yes, but its answer is not as documented: " + unexpected.getMessage(),
                    ErrorKind.FATAL, unexpected);
        }
    }

    /** What the service told about the account when it last let it in; logs in when it has not. */
    public Account account() {
        return pacer.call(true, session::get).account();
    }

    /** The session it has open now. Makes no call. */
    public SessionState state() {
        return session.state();
    }

    /** Ends the session. When the service cannot be told, the session ends by itself later. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (FileHostException failure) {
            LOG.debug("The session is left to end by itself: {}", failure.getMessage());
        }
    }
}
