package io.filehost.camel.mediafire.springboot;

import io.filehost.camel.mediafire.MediaFireComponent;
import io.filehost.camel.mediafire.MediaFireComponentConfigurer;
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

/** Sets the options of the MediaFire component from {@code camel.component.mediafire.*}. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@ConditionalOnHierarchicalProperties({ "camel.component", "camel.component.mediafire" })
public class MediaFireComponentAutoConfiguration {

    @Bean
    ComponentCustomizer mediaFireOptions(Environment environment) {
        return new ConfiguredComponent(
                new ComponentOptions<>(MediaFireComponent.class, "mediafire", new MediaFireComponentConfigurer()), environment);
    }
}
