package io.filehost.camel.sendspace.examples;

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
                        .pollEnrich("sendspace:/Orders?afterRead=delete", 5_000)
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
                        .toD("sendspace:/Customers/${header.customer}/Invoices?fileExist=Fail");
                // end::toD[]
            }
        };
    }

    static RouteBuilder mail() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::mail[]
                from("direct:publish")
                        .to("sendspace:/Published")
                        .setHeader("CamelSendspaceRecipientEmails", simple("{{reader}}"))
                        .setHeader("CamelSendspaceMailMessage", constant("Here it is."))
                        .to("sendspace:/?operation=sendMail");
                // end::mail[]
            }
        };
    }

    static RouteBuilder anonymous() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // tag::anonymous[]
                from("direct:hand-out")
                        .to("sendspace:/?anonymous=true&apiKey={{sendspace.apiKey}}&fileName=report.txt")
                        .setBody(simple("${body.pageUrl}"));
                // end::anonymous[]
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

                from("direct:send").to("sendspace:/Inbox");
                // end::errors[]
            }
        };
    }
}
