package io.filehost.camel.sendspace.springboot;

import io.filehost.camel.sendspace.SendspaceComponent;
import io.filehost.camel.sendspace.SendspaceComponentConfigurer;
import io.filehost.camel.springboot.ComponentOptions;
import io.filehost.camel.springboot.ConfiguredComponent;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/** Sets the options of the sendspace component from {@code camel.component.sendspace.*}. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@ConditionalOnHierarchicalProperties({ "camel.component", "camel.component.sendspace" })
public class SendspaceComponentAutoConfiguration {

    @Bean
    ComponentCustomizer sendspaceOptions(Environment environment) {
        return new ConfiguredComponent(
                new ComponentOptions<>(SendspaceComponent.class, "sendspace", new SendspaceComponentConfigurer()), environment);
    }
}
