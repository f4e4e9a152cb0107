package io.filehost.camel.example.guide;

import org.apache.camel.builder.RouteBuilder;

/** Invoices go to the folder of their customer. */
public final class InvoiceRoute extends RouteBuilder {

    @Override
    public void configure() {
        // tag::route[]
        from("direct:invoice")
                .setHeader("CamelFileName", simple("${header.number}.pdf"))
                .toD("mediafire:/Customers/${header.customer}?fileExist=Fail");
        // end::route[]
    }
}
