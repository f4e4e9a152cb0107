package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.MediaFireComponent;
import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.sendspace.SendspaceComponent;
import io.filehost.camel.sendspace.SendspaceConfiguration;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Looks whether accounts can be used, before anything is set up for them. A wrong address shall be told soon, so little
 * is repeated; the endpoints of one account in one Camel context share what is repeated, so this has a context of its
 * own.
 */
final class AccountCheck {

    private static final int REPETITIONS = 1;

    private AccountCheck() {
    }

    /** @throws UsageProblem when an account cannot be used; the text says which */
    static void of(Services services) {
        CamelContext context = new DefaultCamelContext();
        context.addComponent("mediafire", component(services.mediaFire()));
        services.sendspace().ifPresent(account -> context.addComponent("sendspace", component(account)));
        context.start();
        try {
            ask(context, "mediafire:/?operation=call&method=device/get_status", "MediaFire " + services.mediaFire());
            services.sendspace().ifPresent(account -> ask(context, "sendspace:/?operation=quota", "sendspace " + account));
        } finally {
            context.stop();
        }
    }

    private static MediaFireComponent component(MediaFireAccount account) {
        MediaFireComponent component = new MediaFireComponent();
        MediaFireConfiguration options = component.getConfiguration();
        options.setUsername(account.username());
        options.setPassword(account.password());
        options.setApplicationId(account.applicationId());
        options.setApiKey(account.apiKey());
        options.setMaximumRetries(REPETITIONS);
        if (!account.baseUrl().isEmpty()) {
            options.setBaseUrl(account.baseUrl());
        }
        return component;
    }

    private static SendspaceComponent component(SendspaceAccount account) {
        SendspaceComponent component = new SendspaceComponent();
        SendspaceConfiguration options = component.getConfiguration();
        options.setUsername(account.username());
        options.setPassword(account.password());
        options.setApiKey(account.apiKey());
        options.setMaximumRetries(REPETITIONS);
        if (!account.baseUrl().isEmpty()) {
            options.setBaseUrl(account.baseUrl());
        }
        return component;
    }

    private static void ask(CamelContext context, String call, String service) {
        try (ProducerTemplate template = context.createProducerTemplate()) {
            template.requestBody(call, (Object) null);
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof FileHostException problem) {
                throw new UsageProblem("Cannot use " + service + ": " + problem.getMessage(), problem);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
