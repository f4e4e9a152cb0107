package io.filehost.camel.example.archive;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Lets the routes begin when the services have let us in. If they do not, the application says why and ends. */
@Component
final class AccountCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AccountCheck.class);

    private final CamelContext camel;
    private final ProducerTemplate template;
    private final ArchiveProperties archive;

    AccountCheck(CamelContext camel, ProducerTemplate template, ArchiveProperties archive) {
        this.camel = camel;
        this.template = template;
        this.archive = archive;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        template.requestBody("mediafire:/?operation=quota", (Object) null);
        if (archive.sendsOn()) {
            template.requestBody("sendspace:/?operation=quota", (Object) null);
        }
        camel.getRouteController().startAllRoutes();
        LOG.info("watching {} on MediaFire, keeping its files in {}", archive.inbox(), archive.directory());
    }
}
