package io.filehost.camel.mediafire.examples;

import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.builder.RouteBuilder;

/** Routes that the page of the component shows; a test runs each. */
final class ExampleRoutes {

    private ExampleRoutes() {
    }

    static RouteBuilder pollEnrich() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::pollEnrich[]
                from("direct:next-order")
                        .pollEnrich("mediafire:/Orders?bodyType=spool&afterRead=delete", 5_000)
                        .filter(body().isNotNull())
                        .to("direct:order");
                // end::pollEnrich[]
            }
        };
    }

    static RouteBuilder toD() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::toD[]
                from("direct:invoice")
                        .setHeader("CamelFileName", simple("${header.number}.pdf"))
                        .toD("mediafire:/Customers/${header.customer}/Invoices?fileExist=Fail");
                // end::toD[]
            }
        };
    }

    static RouteBuilder share() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::share[]
                from("direct:publish")
                        .to("mediafire:/Shared")
                        .setHeader("CamelMediaFireContactKeys", simple("{{reader}}"))
                        .setHeader("CamelMediaFirePermissions", constant("read"))
                        .to("mediafire:/?operation=share")
                        .to("mediafire:/?operation=link");
                // end::share[]
            }
        };
    }

    static RouteBuilder sign() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::sign[]
                from("direct:sign")
                        .to("mediafire:/?operation=download")
                        .setHeader("CamelMediaFirePreviousHash", header("CamelMediaFireFileHash"))
                        .transform(body().convertToString().append(" (read)"))
                        .to("mediafire:/?operation=updateContent");
                // end::sign[]
            }
        };
    }

    static RouteBuilder errors() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::errors[]
                onException(FileHostException.class).onWhen(simple("${exception.kind} == 'QUOTA'"))
                        .handled(true).to("direct:account-is-full");
                onException(FileHostException.class).onWhen(simple("${exception.kind} == 'RETRY'"))
                        .maximumRedeliveries(3).redeliveryDelay(1_000).useExponentialBackOff();

                from("direct:send").to("mediafire:/Inbox");
                // end::errors[]
            }
        };
    }

    static RouteBuilder firstSightings() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::idempotent[]
                from("mediafire:/Inbox?stateFile={{state}}/inbox.state").routeId("sightings")
                        .idempotentConsumer(header("CamelMediaFireQuickKey")).idempotentRepository("seen")
                        .to("direct:first-sighting");
                // end::idempotent[]
            }
        };
    }
}
