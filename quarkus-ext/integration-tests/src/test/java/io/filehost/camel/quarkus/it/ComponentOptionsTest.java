package io.filehost.camel.quarkus.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the catalogue entry of a component lists can be configured; the application does not start with what it does
 * not know.
 */
@QuarkusTest
@TestProfile(ComponentOptionsTest.EverythingConfigured.class)
class ComponentOptionsTest {

    @Inject
    CamelContext context;

    @ParameterizedTest
    @EnumSource
    void everyConfiguredOptionReachesTheComponent(Service service) {
        Component component = context.getComponent(service.name());
        PropertyConfigurerGetter options = (PropertyConfigurerGetter) PluginHelper.getConfigurerResolver(context)
                .resolvePropertyConfigurer(service + "-component", context);

        List<CatalogOption> listed = CatalogOption.of(service);

        assertThat(listed).hasSizeGreaterThan(50).allSatisfy(option -> {
            Object reached = options.getOptionValue(component, option.name(), true);
            assertThat(reached).as(option.name())
                    .isEqualTo(context.getTypeConverter().convertTo(reached.getClass(), option.value()));
        });
    }

    public static final class EverythingConfigured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(Map.of("it.watch", "false"));
            for (Service service : Service.values()) {
                CatalogOption.of(service).forEach(option -> settings.put(option.property(), option.value()));
            }
            return settings;
        }
    }
}
