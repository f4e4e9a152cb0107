package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.testing.route.OptionFields;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationTest {

    private static final int OPTIONS = 65;

    @Test
    void everyOptionOfTheComponentReachesItsEndpoints() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            MediaFireComponent component = new MediaFireComponent();
            MediaFireConfiguration given = component.getConfiguration();
            given.setFilter(file -> true);
            given.getParameters().put("order_by", "name");
            Map<String, Object> values = OptionFields.of(MediaFireConfiguration.class).change(given);
            context.addComponent("mediafire", component);

            MediaFireConfiguration own = context.getEndpoint("mediafire:/", MediaFireEndpoint.class).getConfiguration();

            assertThat(own).isNotSameAs(given);
            assertThat(values).hasSize(OPTIONS);
            assertThat(OptionFields.of(MediaFireConfiguration.class).values(own)).containsAllEntriesOf(values);
        }
    }

    @Test
    void parametersOfOneEndpointDoNotReachAnother() {
        MediaFireConfiguration one = new MediaFireConfiguration();
        MediaFireConfiguration two = one.copy();

        two.getParameters().put("order_by", "name");

        assertThat(one.getParameters()).isEmpty();
    }
}
