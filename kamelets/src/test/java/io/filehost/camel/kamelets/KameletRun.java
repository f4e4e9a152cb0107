package io.filehost.camel.kamelets;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.emulator.kernel.Emulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routes in YAML that use the Kamelets of one service, and the emulator they work against. The Kamelets find account
 * and address in properties of the context; what reaches {@code direct:received} is kept.
 */
final class KameletRun implements AutoCloseable {

    /** A plus sign is a space to whoever decodes it once too often. */
    static final String USERNAME = "me+files@example.com";

    private final Host host;
    private final Emulator emulator;
    private final CamelContext context = new DefaultCamelContext();
    private final Properties properties = new Properties();
    private final ReceivedMessages received = new ReceivedMessages();

    KameletRun(Host host, String password) throws Exception {
        this.host = host;
        this.emulator = host.start(USERNAME, password);
        for (String kamelet : host.kamelets()) {
            set(kamelet, Map.of("username", USERNAME, "password", password, "baseUrl", emulator.baseUrl()));
            set(kamelet, host.application());
        }
        context.getPropertiesComponent().setInitialProperties(properties);
        context.start();
        context.addService(context.getEndpoint("direct:received").createConsumer(received::take));
    }

    private void set(String kamelet, Map<String, String> values) {
        values.forEach((name, value) -> properties.setProperty("camel.kamelet." + kamelet + "." + name, value));
    }

    /** Sets a property that routes may use. */
    KameletRun with(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    /** Sets the properties of a file. */
    KameletRun with(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return this;
    }

    /** Lets all Kamelets log in with this, in place of the password of the account. */
    KameletRun withPassword(String password) {
        host.kamelets().forEach(kamelet -> set(kamelet, Map.of("password", password)));
        return this;
    }

    /** Leaves a property of all Kamelets out. */
    KameletRun without(String name) {
        host.kamelets().forEach(kamelet -> properties.remove("camel.kamelet." + kamelet + "." + name));
        return this;
    }

    /** Starts the routes of a file of the test resources; the word SERVICE stands for the service. */
    KameletRun start(String file) throws Exception {
        Path path = Path.of("src/test/resources", file);
        String routes = Files.readString(path, StandardCharsets.UTF_8).replace("SERVICE", host.scheme());
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(file, routes));
        return this;
    }

    /** Sends a message, header by header, and hands out the exchange, failed or not. */
    Exchange send(String uri, Object body, Map<String, Object> headers) throws Exception {
        try (var template = context.createProducerTemplate()) {
            return template.request(uri, exchange -> {
                exchange.getMessage().setBody(body);
                headers.forEach(exchange.getMessage()::setHeader);
            });
        }
    }

    CamelContext context() {
        return context;
    }

    Emulator emulator() {
        return emulator;
    }

    ReceivedMessages received() {
        return received;
    }

    @Override
    public void close() {
        context.stop();
        emulator.close();
        assertThat(emulator.failures().all()).as("bugs of the emulator").isEmpty();
    }
}
