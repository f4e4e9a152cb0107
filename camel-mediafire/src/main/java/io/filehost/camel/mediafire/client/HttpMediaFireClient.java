package io.filehost.camel.mediafire.client;

import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.download.Downloads;
import io.filehost.camel.common.download.LinkedContent;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.retry.CallRate;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.common.retry.Sleeper;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.call.CallSettings;
import io.filehost.camel.mediafire.client.call.HttpApiCaller;
import io.filehost.camel.mediafire.client.change.ApiChangeFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.download.DirectLinks;
import io.filehost.camel.mediafire.client.download.ErrorPages;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadOptions;
import io.filehost.camel.mediafire.client.upload.UploadRequest;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.client.upload.Uploader;
import io.filehost.camel.mediafire.client.upload.WebUploadRequest;
import io.filehost.camel.mediafire.client.upload.WebUploader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One account of MediaFire over HTTP. Puts the parts together; each does its own work. */
public final class HttpMediaFireClient implements MediaFireClient {

    private static final Logger LOG = LoggerFactory.getLogger(HttpMediaFireClient.class);

    private final HttpTransport transport;
    private final Pacer pacer;
    private final HttpApiCaller calls;
    private final ExecutorService unitThreads;
    private final Uploader uploader;
    private final WebUploader webUploader;
    private final DirectLinks links;
    private final Downloads downloads;
    private final ChangeFeed changes;

    public HttpMediaFireClient(ClientOptions options) {
        this(options, Clock.systemUTC(), Sleeper.REAL);
    }

    /** With another idea of time. */
    public HttpMediaFireClient(ClientOptions options, Clock clock, Sleeper sleeper) {
        warnWithoutTls(options);
        this.transport = new HttpTransport(options.transport());
        this.pacer = options.pacing().pacer(sleeper);
        CallRate rate = options.pacing().rate(sleeper);
        this.calls = new HttpApiCaller(
                settings(options), new CallTools(transport, pacer, rate, clock), new AnswerMapper());
        this.unitThreads = Executors.newCachedThreadPool(HttpMediaFireClient::unitThread);
        UploadOptions uploads = new UploadOptions(options.maxConcurrentUnits());
        this.uploader = new Uploader(calls, pacer, unitThreads, uploads);
        this.webUploader = new WebUploader(calls, pacer, uploads.pollPauses());
        this.links = new DirectLinks(calls);
        this.downloads = new Downloads(transport, clock, ErrorPages::refuse);
        this.changes = new ApiChangeFeed(calls, options.deviceId());
    }

    private static CallSettings settings(ClientOptions options) {
        return new CallSettings(
                options.baseUrl(), options.apiVersion(), options.credentials(), options.maxSessions(),
                options.waitForAsyncJobs(), options.asyncJobsMaxWait());
    }

    private static Thread unitThread(Runnable task) {
        Thread thread = new Thread(task, "mediafire-unit");
        thread.setDaemon(true);
        return thread;
    }

    private static void warnWithoutTls(ClientOptions options) {
        if (options.baseUrl().isReadableByOthers() && options.credentials() != null) {
            LOG.warn("The password goes to {} unencrypted: baseUrl is not an https address",
                    options.baseUrl().uri().getHost());
        }
    }

    @Override
    public <T> T call(ApiMethod<T> method, Params params) {
        return calls.call(method, params);
    }

    @Override
    public String callForText(ApiMethod<?> method, Params params) {
        return calls.text(method, params);
    }

    @Override
    public InputStream callForBytes(ApiMethod<?> method, Params params) {
        return calls.open(method, params);
    }

    @Override
    public <T> T callWithContent(ApiMethod<T> method, Params params, UploadSource content) {
        return calls.send(method, params, content);
    }

    @Override
    public String callWithContentForText(ApiMethod<?> method, Params params, UploadSource content) {
        return calls.sendForText(method, params, content);
    }

    @Override
    public UploadResult upload(UploadRequest request) {
        return uploader.upload(request);
    }

    @Override
    public UploadResult webUpload(WebUploadRequest request) {
        return webUploader.fetch(request);
    }

    @Override
    public RemoteContent content(FileInfo file) {
        LinkedContent.File described
                = new LinkedContent.File("%s (%s)".formatted(file.name(), file.quickKey()), file.size(), file.hash());
        return new LinkedContent(described, () -> links.of(file.quickKey()), downloads, pacer);
    }

    @Override
    public ChangeFeed changes() {
        return changes;
    }

    @Override
    public SessionState sessions() {
        return new SessionState(
                calls.sessions(), calls.sessionSince().orElse(null), calls.loginRefusal().orElse(null));
    }

    /** Ends the upload token, lets go of all connections; transfers under way fail. */
    @Override
    public void close() {
        calls.close();
        unitThreads.shutdownNow();
        transport.close();
    }
}
