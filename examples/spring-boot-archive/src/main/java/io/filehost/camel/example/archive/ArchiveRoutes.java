package io.filehost.camel.example.archive;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.springframework.stereotype.Component;

/** From the outbox to the inbox on MediaFire, from there into both archives, and on to sendspace. */
@Component
final class ArchiveRoutes extends RouteBuilder {

    private static final String LOG = ArchiveRoutes.class.getPackageName();

    private final ArchiveProperties archive;

    ArchiveRoutes(ArchiveProperties archive) {
        this.archive = archive;
    }

    @Override
    public void configure() {
        from("file:" + archive.outbox() + "?recursive=true&delete=true&delay=1000").routeId("outbox")
                .to("mediafire:" + archive.inbox())
                .log(LoggingLevel.INFO, LOG, "uploaded ${header.CamelFileName}");

        // tag::archive[]
        // spool: the file is written to two places and downloaded once. It leaves the inbox when all of that is done.
        ProcessorDefinition<?> route = from(
                "mediafire:" + archive.inbox() + "?bodyType=spool&afterRead=move&moveTo=/Archive&delay=" + archive.delay()
                                            + "&stateFile=" + archive.state().resolve("inbox.state"))
                .routeId("archive")
                .to("file:" + archive.directory() + "?tempFileName=.${file:onlyname}.part")
                .log(LoggingLevel.INFO, LOG, "archived ${header.CamelFileName}, ${header.CamelFileLength} bytes");
        if (archive.sendsOn()) {
            route.to("direct:send-on");
            sendOn();
        }
        // end::archive[]
    }

    private void sendOn() {
        // One step that is not repeated by itself: a mail cannot be asked back.
        from("direct:send-on").routeId("send-on").errorHandler(noErrorHandler())
                .setHeader("CamelSendspaceRecipientEmails", constant(archive.mailTo()))
                .to("sendspace:/Archive")
                .log(LoggingLevel.INFO, LOG, "sent ${header.CamelFileName} to " + archive.mailTo());
    }
}
