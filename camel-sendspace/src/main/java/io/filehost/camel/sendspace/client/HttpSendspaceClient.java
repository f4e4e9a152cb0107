package io.filehost.camel.sendspace.client;

import java.time.Clock;
import java.util.Objects;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.download.Downloads;
import io.filehost.camel.common.download.LinkedContent;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.retry.Sleeper;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.call.HttpApiCaller;
import io.filehost.camel.sendspace.client.download.DownloadLinks;
import io.filehost.camel.sendspace.client.download.ErrorPages;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.upload.AnonymousUploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.client.upload.Uploader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One account of sendspace over HTTP. Puts the parts together; each does its own work. */
public final class HttpSendspaceClient implements SendspaceClient {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSendspaceClient.class);
    /** The service tells no hash. */
    private static final String NO_HASH = "";

    private final CallTools tools;
    private final HttpApiCaller calls;
    private final Uploader uploader;
    private final DownloadLinks links;
    private final Downloads downloads;

    public HttpSendspaceClient(ClientOptions options) {
        this(options, Clock.systemUTC(), Sleeper.REAL);
    }

    /** With another idea of time. */
    public HttpSendspaceClient(ClientOptions options, Clock clock, Sleeper sleeper) {
        warnWithoutTls(options);
        this.tools = new CallTools(
                new HttpTransport(options.transport()), options.pacing().pacer(sleeper), options.pacing().rate(sleeper), clock);
        this.calls = new HttpApiCaller(options.baseUrl(), options.credentials(), options.appVersion(), tools);
        this.uploader = new Uploader(calls, tools, options.pacing().backoff());
        this.links = new DownloadLinks(calls);
        this.downloads = new Downloads(tools.transport(), clock, ErrorPages::refuse);
    }

    private static void warnWithoutTls(ClientOptions options) {
        if (options.baseUrl().isReadableByOthers()) {
            LOG.warn("What goes to {} can be read on the way, the session key too: baseUrl is not an https address",
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
    public UploadResult upload(UploadRequest request) {
        return uploader.upload(request);
    }

    @Override
    public UploadResult uploadAnonymously(AnonymousUploadRequest request) {
        return uploader.uploadAnonymously(request);
    }

    @Override
    public RemoteContent content(FileInfo file, String password) {
        Objects.requireNonNull(file, "file");
        LinkedContent.File described
                = new LinkedContent.File("%s (%s)".formatted(file.name(), file.id()), file.size(), NO_HASH);
        return new LinkedContent(described, () -> links.of(file, password), downloads, tools.pacer());
    }

    @Override
    public SessionState session() {
        return calls.state();
    }

    @Override
    public void close() {
        calls.close();
        tools.transport().close();
    }
}
