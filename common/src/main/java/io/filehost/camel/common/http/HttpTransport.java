package io.filehost.camel.common.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;

import io.filehost.camel.common.body.UploadSource;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one request and hands out the answer as it came: no redirects, no repetitions, no cookies, no decompression.
 * Blocking, safe for many threads. What an answer means is for others.
 * <p>
 * Every method throws {@link NothingSentException} when no connection came about, {@link CertificateRefusedException}
 * when the one that did is not to be trusted, and another {@link IOException} when the answer was lost: then nobody
 * knows whether the request was carried out. After {@link #close()} they throw {@code IllegalStateException}.
 */
public final class HttpTransport implements Closeable {

    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");

    private static final Logger LOG = LoggerFactory.getLogger(HttpTransport.class);

    private final CloseableHttpClient client;
    private final Duration responseTimeout;
    private final ScheduledThreadPoolExecutor stallTimer;
    private volatile boolean closed;

    public HttpTransport(TransportOptions options) {
        TalkativeLoggers.warning(name -> LoggerFactory.getLogger(name).isDebugEnabled()).ifPresent(LOG::warn);
        this.client = Connections.open(options);
        this.responseTimeout = options.responseTimeout();
        this.stallTimer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "filehost-stall-watch");
            thread.setDaemon(true);
            return thread;
        });
        stallTimer.setRemoveOnCancelPolicy(true);
    }

    /** POSTs a form; {@code form} is sent letter by letter. */
    public HttpReply postForm(URI address, String form) throws IOException {
        HttpPost request = new HttpPost(address);
        request.setEntity(new ByteArrayEntity(form.getBytes(StandardCharsets.UTF_8), FORM));
        return execute(request);
    }

    /** GETs an address, from byte {@code offset} on when it is above 0. */
    public HttpReply get(URI address, long offset) throws IOException {
        HttpGet request = new HttpGet(address);
        if (offset > 0) {
            request.setHeader("Range", "bytes=" + offset + "-");
        }
        return execute(request);
    }

    /**
     * POSTs {@code count} bytes of a source from position {@code from} as {@code application/octet-stream}.
     *
     * @param headers sent as UTF-8; line breaks are refused
     */
    public HttpReply postBytes(URI address, Map<String, String> headers, UploadSource source, long from, long count)
            throws IOException {
        HttpPost request = new HttpPost(address);
        headers.forEach((name, value) -> request.setHeader(name, singleLine(name, value)));
        return sendWatched(request, watch -> new SourceEntity(source, from, count, Framing.NONE, watch));
    }

    /** POSTs the whole of a source with something around it. */
    public HttpReply postFramed(URI address, Framing frame, UploadSource source) throws IOException {
        return sendWatched(new HttpPost(address), watch -> new SourceEntity(source, 0, source.length(), frame, watch));
    }

    private HttpReply sendWatched(HttpPost request, Function<StallWatch, HttpEntity> body) throws IOException {
        requireOpen();
        try (StallWatch watch = new StallWatch(responseTimeout, stallTimer, request::cancel)) {
            request.setEntity(body.apply(watch));
            try {
                return execute(request);
            } catch (IOException failure) {
                if (watch.isStalled()) {
                    throw new IOException("no byte was taken for " + responseTimeout, failure);
                }
                throw failure;
            }
        }
    }

    private static String singleLine(String name, String value) {
        if (value.chars().anyMatch(letter -> letter < ' ' && letter != '\t' || letter == 0x7f)) {
            throw new IllegalArgumentException("Header " + name + " must not contain control characters");
        }
        return value;
    }

    private HttpReply execute(HttpUriRequestBase request) throws IOException {
        requireOpen();
        HttpClientContext context = HttpClientContext.create();
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, context);
            return reply(request, response);
        } catch (IOException failure) {
            if (Connections.wasSent(context)) {
                throw failure;
            }
            IOException refused = CertificateRefusedException.of(address(request), failure).orElse(null);
            throw refused != null ? refused : new NothingSentException(reason(failure), failure);
        }
    }

    private static URI address(HttpUriRequestBase request) {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("An address that was asked for is one", e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The connections were closed");
        }
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static HttpReply reply(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>(1)).add(header.getValue());
        }
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
        return new HttpReply(
                response.getCode(), headers, new ReplyBody(content, reusable -> release(request, response, reusable)));
    }

    private static void release(HttpUriRequestBase request, ClassicHttpResponse response, boolean reusable) {
        if (!reusable) {
            // Closing alone would first fetch the rest of the body.
            request.cancel();
        }
        Closer.closeQuietly(response);
    }

    @Override
    public void close() {
        closed = true;
        stallTimer.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
