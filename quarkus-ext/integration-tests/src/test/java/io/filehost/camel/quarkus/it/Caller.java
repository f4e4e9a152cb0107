package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Somebody who uses the application over HTTP.
 *
 * @param address of the application, with a slash at the end
 */
record Caller(URI address, HttpClient http) {

    /** With HTTP/1.1: an upgrade on the way to HTTP/2 has the server keep the whole body of the first request. */
    static Caller of(URI address) {
        return new Caller(address, HttpClient.newBuilder().version(Version.HTTP_1_1).build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)), BodyHandlers.ofString());
    }

    /** Stores a file. */
    HttpResponse<String> put(Service service, String name, BodyPublisher content) {
        return send(HttpRequest.newBuilder(file(service, name)).PUT(content), BodyHandlers.ofString());
    }

    HttpResponse<String> put(Service service, String name, String content) {
        return put(service, name, BodyPublishers.ofString(content));
    }

    HttpResponse<InputStream> download(Service service, String key) {
        return send(HttpRequest.newBuilder(file(service, key)), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> delete(Service service, String key) {
        return send(HttpRequest.newBuilder(file(service, key)).DELETE(), BodyHandlers.ofString());
    }

    String arrivals(Service service) {
        return get(service + "/arrivals").body();
    }

    private URI file(Service service, String last) {
        return address.resolve(service + "/files/" + last);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
