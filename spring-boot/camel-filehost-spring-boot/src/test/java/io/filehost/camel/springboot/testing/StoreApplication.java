package io.filehost.camel.springboot.testing;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An application whose routes store files at the service that the property {@code service} names, and react to them.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StoreApplication {

    @Bean
    RouteBuilder routes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:upload").to("{{service}}:/Inbox");
                from("{{service}}:/Inbox?bodyType=none&delay=100&initialDelay=0").routeId("inbox")
                        .to("{{service}}:/?operation=download").convertBodyTo(String.class).to("mock:downloaded");
            }
        };
    }
}
