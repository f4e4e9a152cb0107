package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;

/** Camel with the YAML routes of the job, each component set up for one account, and the beans that the routes name. */
final class Routes implements AutoCloseable {

    private static final int SHUTDOWN_SECONDS = 10;
    private static final String FIRST
            = "classpath:routes/1-local-to-inbox.yaml,classpath:routes/2-inbox-to-archive.yaml,classpath:routes/3-trash.yaml";
    private static final String BOTH = FIRST + ",classpath:routes/4-archive-to-sendspace.yaml";

    private final Main main = new Main();

    /** @param sendOn whether there are routes to sendspace */
    Routes(StateDirectory state, boolean sendOn) {
        // The command line decides what a signal means; Camel's own hook would stop the routes beside it.
        main.setShutdownStrategy(new SimpleMainShutdownStrategy());
        main.configure().withRoutesIncludePattern(sendOn ? BOTH : FIRST).withAutoStartup(false)
                .withShutdownTimeout(SHUTDOWN_SECONDS).withShutdownLogInflightExchangesOnTimeout(false)
                .withAutoConfigurationLogSummary(false);
        main.addInitialProperty("transfer.home", state.home().toString());
        main.addInitialProperty("transfer.source", state.source().toString());
    }

    /** Sets up both components. */
    Routes use(Services services) {
        MediaFireAccount mediaFire = services.mediaFire();
        component("mediafire", "username", mediaFire.username());
        component("mediafire", "password", mediaFire.password());
        component("mediafire", "applicationId", mediaFire.applicationId());
        component("mediafire", "apiKey", mediaFire.apiKey());
        component("mediafire", "baseUrl", mediaFire.baseUrl());
        services.sendspace().ifPresent(this::use);
        return this;
    }

    private void use(SendspaceAccount sendspace) {
        component("sendspace", "username", sendspace.username());
        component("sendspace", "password", sendspace.password());
        component("sendspace", "apiKey", sendspace.apiKey());
        component("sendspace", "baseUrl", sendspace.baseUrl());
    }

    /** How long the components wait before they try again for the first time. */
    Routes retryDelay(String delay) {
        component("mediafire", "retryDelay", delay);
        component("sendspace", "retryDelay", delay);
        return this;
    }

    // An empty value leaves the default.
    private void component(String scheme, String option, String value) {
        if (!value.isEmpty()) {
            main.addInitialProperty("camel.component." + scheme + "." + option, value);
        }
    }

    Routes bind(String name, Object bean) {
        main.bind(name, bean);
        return this;
    }

    /** Lets somebody look at the context before anything starts. */
    Routes prepare(Consumer<Main> preparation) {
        preparation.accept(main);
        return this;
    }

    /** Starts Camel; the routes wait for {@link #open()}. */
    void start() throws Exception {
        main.start();
    }

    /** Lets the files through. */
    void open() throws Exception {
        context().getRouteController().startAllRoutes();
    }

    /** One operation outside of the routes. */
    <T> T ask(String uri, Map<String, Object> headers, Class<T> type) {
        try (ProducerTemplate template = context().createProducerTemplate()) {
            return template.requestBodyAndHeaders(uri, null, headers, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CamelContext context() {
        return main.getCamelContext();
    }

    /** Lets what is on its way finish, and stops. */
    @Override
    public void close() {
        main.stop();
        main.shutdown();
    }
}
