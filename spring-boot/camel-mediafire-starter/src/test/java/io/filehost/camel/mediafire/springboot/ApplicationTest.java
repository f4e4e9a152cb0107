package io.filehost.camel.mediafire.springboot;

import java.io.IOException;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.springboot.testing.HealthRules;
import io.filehost.camel.springboot.testing.RouteRules;
import io.filehost.camel.springboot.testing.Starter;
import io.filehost.camel.springboot.testing.StoreApplication;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

@CamelSpringBootTest
@SpringBootTest(classes = { StoreApplication.class, ApplicationTest.Service.class }, properties = {
        "service=mediafire",
        "camel.component.mediafire.username=owner@example.com",
        "camel.component.mediafire.password=correct horse",
        "camel.component.mediafire.application-id=" + EmulatorOptions.DEFAULT_APPLICATION_ID })
class ApplicationTest implements RouteRules, HealthRules {

    @Override
    public Starter starter() {
        return new Starter("mediafire", MediaFireComponentAutoConfiguration.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Service {

        @Bean(destroyMethod = "close")
        MediaFireEmulator emulator() throws IOException {
            return MediaFireEmulator.start(EmulatorOptions.withAccount("owner@example.com", "correct horse"));
        }

        @Bean
        DynamicPropertyRegistrar address(MediaFireEmulator emulator) {
            return properties -> properties.add("camel.component.mediafire.base-url", emulator::baseUrl);
        }
    }
}
