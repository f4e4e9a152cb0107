package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;

/** Camel with the YAML routes of the job, the component set up for one account, and the beans that the routes name. */
final class Routes implements AutoCloseable {

    private static final int SHUTDOWN_SECONDS = 10;

    private final Main main = new Main();

    Routes(StateDirectory state, Account account) {
        // The command line decides what a signal means; Camel's own hook would stop the routes beside it.
        main.setShutdownStrategy(new SimpleMainShutdownStrategy());
        main.configure().withRoutesIncludePattern("classpath:routes/*.yaml").withAutoStartup(false)
                .withShutdownTimeout(SHUTDOWN_SECONDS).withShutdownLogInflightExchangesOnTimeout(false)
                .withAutoConfigurationLogSummary(false);
        main.addInitialProperty("transfer.home", state.home().toString());
        main.addInitialProperty("transfer.source", state.source().toString());
        component("username", account.username());
        component("password", account.password());
        component("applicationId", account.applicationId());
        component("apiKey", account.apiKey());
        component("baseUrl", account.baseUrl());
    }

    /** Sets an option of the component; an empty value leaves its default. */
    Routes component(String option, String value) {
        if (!value.isEmpty()) {
            main.addInitialProperty("camel.component.mediafire." + option, value);
        }
        return this;
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
