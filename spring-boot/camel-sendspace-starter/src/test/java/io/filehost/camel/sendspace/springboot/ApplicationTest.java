package io.filehost.camel.sendspace.springboot;

import java.io.IOException;

import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
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
        "service=sendspace",
        "camel.component.sendspace.username=owner@example.com",
        "camel.component.sendspace.password=correct horse",
        "camel.component.sendspace.api-key=" + SendspaceOptions.DEFAULT_API_KEY })
class ApplicationTest implements RouteRules, HealthRules {

    @Override
    public Starter starter() {
        return new Starter("sendspace", SendspaceComponentAutoConfiguration.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Service {

        @Bean(destroyMethod = "close")
        SendspaceEmulator emulator() throws IOException {
            return SendspaceEmulator.start(SendspaceOptions.withAccount("owner@example.com", "correct horse"));
        }

        @Bean
        DynamicPropertyRegistrar address(SendspaceEmulator emulator) {
            return properties -> properties.add("camel.component.sendspace.base-url", emulator::baseUrl);
        }
    }
}
