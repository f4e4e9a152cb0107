package io.filehost.camel.mediafire.client.call;

import java.io.Closeable;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.ParamCheck;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.auth.ActionTokens;
import io.filehost.camel.mediafire.client.auth.TokenPool;

/**
 * The calls of one account over HTTP. Decides under which token a call goes out and waits for background jobs; whether
 * a failed call is made again is the pacer's decision.
 */
public final class HttpApiCaller implements ApiCaller, Closeable {

    private static final int JOB_IN_PROGRESS = 208;
    private static final String STATUS = "device/get_status";

    private final CallSettings settings;
    private final Pacer pacer;
    private final AnswerMapper mapper;
    private final Calls calls;
    private final ByteCalls byteCalls;
    private final DataCalls dataCalls;
    private final TokenPool pool;
    private final ActionTokens actionTokens;
    private final JobWatch jobs;

    public HttpApiCaller(CallSettings settings, CallTools tools, AnswerMapper mapper) {
        this.settings = settings;
        this.pacer = tools.pacer();
        this.mapper = mapper;
        Wire wire = new Wire(tools.transport(), settings.baseUrl(), settings.apiVersion(), tools.rate(), tools.clock());
        Refusals refusals = new Refusals(ErrorCodes.load(), mapper);
        this.calls = new Calls(wire, refusals);
        this.byteCalls = new ByteCalls(wire, calls);
        this.pool = new TokenPool(
                settings.maxSessions(), tools.clock(), new LoginDesk(calls, settings.credentials(), tools.clock()));
        this.actionTokens = new ActionTokens(tools.clock(), new UploadDesk(calls, pool));
        this.dataCalls = new DataCalls(
                wire, refusals, settings.credentials() == null ? Optional.empty() : Optional.of(actionTokens));
        this.jobs = new JobWatch(pacer, settings.asyncJobsMaxWait(), this::areJobsRunning);
    }

    @Override
    public <T> T call(ApiMethod<T> method, Params params) {
        return read(method, exchange(method, params));
    }

    @Override
    public String text(ApiMethod<?> method, Params params) {
        return exchange(method, params).text();
    }

    @Override
    public InputStream open(ApiMethod<?> method, Params params) {
        ParamCheck.form(method, params.asMap());
        String name = method.name();
        return paced(method.isRepeatable(), () -> needsSession(method)
                ? pool.use(token -> byteCalls.underToken(token, name, params.asMap()))
                : byteCalls.withoutToken(name, params.asMap()));
    }

    @Override
    public <T> T send(
            ApiMethod<T> method, Params query, Map<String, String> headers, UploadSource source, long from, long count,
            boolean repeatable) {
        return read(method, sent(method, query.asMap(), new DataCalls.Data(headers, source, from, count), repeatable));
    }

    /**
     * One call whose request body is the whole content.
     *
     * @param params those that travel as HTTP headers included
     */
    public <T> T send(ApiMethod<T> method, Params params, UploadSource content) {
        return read(method, sent(method, params, content));
    }

    /** As {@link #send(ApiMethod, Params, UploadSource)}, answered with the service's JSON text as it came. */
    public String sendForText(ApiMethod<?> method, Params params, UploadSource content) {
        return sent(method, params, content).text();
    }

    private Envelope sent(ApiMethod<?> method, Params params, UploadSource content) {
        Map<String, String> query = new LinkedHashMap<>(params.asMap());
        Map<String, String> headers = new LinkedHashMap<>();
        method.params().stream().filter(param -> param.place() == ApiParam.Place.HEADER && query.containsKey(param.name()))
                .forEach(param -> headers.put(param.name(), query.remove(param.name())));
        return sent(method, query, new DataCalls.Data(headers, content, 0, content.length()), method.isRepeatable());
    }

    private Envelope sent(ApiMethod<?> method, Map<String, String> query, DataCalls.Data data, boolean repeatable) {
        ParamCheck.query(method, query);
        ParamCheck.headers(method, data.headers());
        return paced(repeatable, () -> dataCalls.send(method.name(), query, data));
    }

    private Envelope exchange(ApiMethod<?> method, Params params) {
        ParamCheck.form(method, params.asMap());
        Envelope envelope = paced(method.isRepeatable(), () -> once(method, params.asMap()));
        if (envelope.isAsynchronous() && settings.waitForAsyncJobs()) {
            waitForJob(method);
        }
        return envelope;
    }

    private Envelope once(ApiMethod<?> method, Map<String, String> params) {
        return needsSession(method)
                ? pool.use(token -> calls.underToken(token, method.name(), params))
                : calls.withoutToken(method.name(), params);
    }

    private boolean needsSession(ApiMethod<?> method) {
        return switch (method.access()) {
            case NONE, API_KEY -> false;
            case SESSION -> true;
            case SESSION_OPTIONAL, SESSION_OR_UPLOAD, SESSION_OR_IMAGE -> settings.credentials() != null;
        };
    }

    private <T> T paced(boolean repeatable, Supplier<T> attempt) {
        return pacer.call(repeatable, attempt, failure -> {
            if (settings.waitForAsyncJobs() && failure instanceof ApiException no && no.code() == JOB_IN_PROGRESS
                    && !jobs.untilNoneRuns()) {
                throw no;
            }
        });
    }

    private void waitForJob(ApiMethod<?> method) {
        if (!jobs.untilNoneRuns()) {
            throw new FileHostException(
                    "%s: the service accepted it, and its background job still runs after %s"
                            .formatted(method.name(), settings.asyncJobsMaxWait()),
                    ErrorKind.CONFLICT);
        }
    }

    private boolean areJobsRunning() {
        Envelope status = pacer.call(true, () -> pool.use(token -> calls.underToken(token, STATUS, Map.of())));
        return status.response().path("async_jobs_in_progress").asText().equalsIgnoreCase("yes");
    }

    private <T> T read(ApiMethod<T> method, Envelope envelope) {
        try {
            return mapper.read(envelope.response(), method.answer());
        } catch (IllegalArgumentException unexpected) {
            throw new FileHostException(
                    method.name() + ": the service said yes, but its answer is not as documented: " + unexpected.getMessage(),
                    ErrorKind.FATAL, unexpected);
        }
    }

    /** When the youngest idle session was opened or renewed; empty without one. */
    public Optional<Instant> sessionSince() {
        return pool.newestSince();
    }

    /** What the service said when it refused the last login it answered; empty when it refused none. */
    public Optional<ApiException> loginRefusal() {
        return pool.loginRefusal();
    }

    /** Number of sessions that serve a call or are good for the next one. */
    public int sessions() {
        return pool.open();
    }

    /** Ends the upload token; sessions end by themselves. */
    @Override
    public void close() {
        actionTokens.close();
    }
}
