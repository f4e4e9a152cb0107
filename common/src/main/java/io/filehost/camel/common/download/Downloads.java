package io.filehost.camel.common.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.common.body.RemoteContent.Opened;
import io.filehost.camel.common.call.WireFailures;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.HttpReply;
import io.filehost.camel.common.http.HttpTransport;

/** Opens direct links once. Sends nothing but the address: no token, no cookie, wherever a redirect leads. */
public final class Downloads {

    /** What errors call a download. */
    public static final String NAME = "download";

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    private final HttpTransport transport;
    private final Clock clock;
    private final UnaryOperator<URI> errorPages;

    /**
     * @param errorPages lets an address pass that a redirect leads to, or throws what the service means by it
     */
    public Downloads(HttpTransport transport, Clock clock, UnaryOperator<URI> errorPages) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.errorPages = Objects.requireNonNull(errorPages, "errorPages");
    }

    /**
     * Opens a link at a position; from the start when the server does not give exactly what was asked for.
     *
     * @param length expected length of the whole; -1 when unknown
     */
    public Opened open(URI link, long offset, long length) {
        if (offset > 0 && offset == length) {
            return new Opened(InputStream.nullInputStream(), offset);
        }
        HttpReply reply = follow(link, offset);
        if (reply.status() == PARTIAL && isWanted(reply, offset, length)) {
            return new Opened(reply.body(), offset);
        }
        if (offset > 0 && (reply.status() == PARTIAL || reply.status() == NOT_SATISFIABLE)) {
            reply.close();
            reply = follow(link, 0);
        }
        if (reply.status() != OK || isPage(reply, length)) {
            throw notTheFile(reply);
        }
        return new Opened(reply.body(), 0);
    }

    private static boolean isWanted(HttpReply reply, long offset, long length) {
        Matcher range = CONTENT_RANGE.matcher(reply.header("Content-Range").orElse("").trim());
        return range.matches() && Long.parseLong(range.group(1)) == offset
                && (length < 0 || range.group(3).equals(Long.toString(length)));
    }

    /** A file that is a page itself comes as an attachment, or is as long as it should be. */
    private static boolean isPage(HttpReply reply, long length) {
        boolean html
                = reply.header("Content-Type").filter(type -> type.trim().toLowerCase().startsWith("text/html")).isPresent();
        boolean asLong = reply.header("Content-Length").filter(Long.toString(length)::equals).isPresent();
        return html && !asLong && reply.header("Content-Disposition").isEmpty();
    }

    private NotTheServiceException notTheFile(HttpReply reply) {
        String what = reply.status() == OK ? "an HTML page came where the file was expected" : "the file did not come";
        NotTheServiceException failure
                = new NotTheServiceException(NAME, reply.status(), what, reply.retryAfter(clock).orElse(null));
        reply.close();
        return failure;
    }

    private HttpReply follow(URI link, long offset) {
        URI address = link;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpReply reply = get(address, offset);
            if (reply.status() / 100 != 3) {
                return reply;
            }
            URI next = passed(target(address, reply), reply);
            address = next;
        }
        throw new NotTheServiceException(NAME, 302, "more than " + MOST_REDIRECTS + " redirects");
    }

    private URI passed(URI next, HttpReply reply) {
        try (reply) {
            return errorPages.apply(next);
        }
    }

    private static URI target(URI address, HttpReply reply) {
        try {
            URI target = address.resolve(reply.header("Location").orElse(""));
            if (target.getHost() == null || !target.getScheme().matches("(?i)https?")) {
                throw new IllegalArgumentException("not an address of the web");
            }
            return target;
        } catch (IllegalArgumentException unusable) {
            reply.close();
            throw new NotTheServiceException(NAME, reply.status(), "a redirect that leads nowhere");
        }
    }

    private HttpReply get(URI address, long offset) {
        try {
            return transport.get(address, offset);
        } catch (IOException failure) {
            throw WireFailures.of(NAME, address, failure);
        }
    }
}
