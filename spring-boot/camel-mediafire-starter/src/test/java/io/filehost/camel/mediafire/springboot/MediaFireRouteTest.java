package io.filehost.camel.mediafire.springboot;

import java.io.IOException;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.apache.camel.EndpointInject;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

@CamelSpringBootTest
@SpringBootTest(properties = {
        "camel.component.mediafire.username=owner@example.com",
        "camel.component.mediafire.password=correct horse",
        "camel.component.mediafire.application-id=" + EmulatorOptions.DEFAULT_APPLICATION_ID })
class MediaFireRouteTest {

    @Autowired
    private ProducerTemplate template;
    @EndpointInject("mock:seen")
    private MockEndpoint seen;

    @Test
    void aRouteUploadsAndAnotherReactsToTheNewFile() throws Exception {
        seen.expectedBodiesReceived("content");
        seen.expectedHeaderReceived(Exchange.FILE_NAME, "a.txt");

        template.sendBodyAndHeader("direct:upload", "content", Exchange.FILE_NAME, "a.txt");

        seen.assertIsSatisfied();
    }

    @Configuration
    @EnableAutoConfiguration
    static class Application {

        @Bean(destroyMethod = "close")
        MediaFireEmulator emulator() throws IOException {
            return MediaFireEmulator.start(EmulatorOptions.withAccount("owner@example.com", "correct horse"));
        }

        @Bean
        DynamicPropertyRegistrar address(MediaFireEmulator emulator) {
            return properties -> properties.add("camel.component.mediafire.base-url", emulator::baseUrl);
        }

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:upload").to("mediafire:/Inbox");
                    from("mediafire:/Inbox?delay=100&initialDelay=0").convertBodyTo(String.class).to("mock:seen");
                }
            };
        }
    }
}
