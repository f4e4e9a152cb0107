package io.filehost.camel.springboot.testing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.feed.MemoryRevisionRepository;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every option of a component is a property of the application: all are set, and the component is asked what it has.
 */
public interface OptionRules {

    /** Whose module the tests run in. */
    Starter starter();

    /** Its own beans, by the name of the option that takes them: {@code configuration} and {@code client}. */
    Map<String, Object> ownBeans();

    @Test
    default void everyPropertyReachesItsOption() {
        everyOptionIsSetBy(new MapPropertySource("properties", values(option -> option)));
    }

    @Test
    default void everyPropertyMayBeAnEnvironmentVariable() {
        everyOptionIsSetBy(new SystemEnvironmentPropertySource(
                "test-systemEnvironment",
                values(property -> property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))));
    }

    @Test
    default void theDefaultsThatEditorsTellAreThoseOfTheComponent() {
        application(Map.of()).run(context -> {
            Map<String, Object> found = options(context.getBean(CamelContext.class));

            assertThat(starter().options()).isNotEmpty().filteredOn(option -> option.getDefaultValue() != null).allSatisfy(
                    option -> assertThat(found).containsEntry(option.getName(), OptionValues.preset(option)));
        });
    }

    @Test
    default void whatIsSwitchedOffIsNotSet() {
        for (String property : new String[] { "enabled", "customizer.enabled" }) {
            application(Map.of()).withPropertyValues(
                    starter().prefix() + "." + property + "=false", starter().prefix() + ".base-url=http://elsewhere")
                    .run(context -> assertThat(options(context.getBean(CamelContext.class)).get("baseUrl"))
                            .isNotEqualTo("http://elsewhere"));
        }
    }

    @Test
    default void beansMayBeNamedWithoutAMarkOrMadeOfTheirClass() {
        Map<String, Object> beans = beans();
        application(beans).withPropertyValues(
                starter().prefix() + ".transfer-listener=transferListener",
                starter().prefix() + ".revision-repository=#class:" + MemoryRevisionRepository.class.getName())
                .run(context -> assertThat(options(context.getBean(CamelContext.class)))
                        .containsEntry("transferListener", beans.get("transferListener"))
                        .extractingByKey("revisionRepository").isInstanceOf(MemoryRevisionRepository.class)
                        .isNotSameAs(beans.get("revisionRepository")));
    }

    @Test
    default void parametersMayBeWrittenOneByOne() {
        application(Map.of()).withPropertyValues(starter().prefix() + ".parameters.chunk=100")
                .run(context -> assertThat(options(context.getBean(CamelContext.class)))
                        .containsEntry("parameters", Map.of("chunk", "100")));
    }

    private void everyOptionIsSetBy(PropertySource<?> properties) {
        Map<String, Object> beans = beans();
        OptionValues values = new OptionValues(beans);
        Map<String, Object> expected = new HashMap<>();
        starter().options().forEach(option -> expected.put(option.getName(), values.expected(option)));

        application(beans).withInitializer(context -> context.getEnvironment().getPropertySources().addFirst(properties))
                .run(context -> assertThat(options(context.getBean(CamelContext.class)))
                        .containsExactlyInAnyOrderEntriesOf(expected));
    }

    private Map<String, Object> values(UnaryOperator<String> spelling) {
        OptionValues values = new OptionValues(beans());
        return starter().options().stream()
                .collect(toMap(option -> spelling.apply(starter().property(option)), values::text));
    }

    private Map<String, Object> beans() {
        Predicate<Object> filter = file -> true;
        Map<String, Object> beans = new HashMap<>(ownBeans());
        beans.put("filter", filter);
        beans.put("parameters", Map.of("chunk", "100"));
        beans.put("revisionRepository", new MemoryRevisionRepository());
        beans.put("sslContextParameters", new SSLContextParameters());
        beans.put("transferListener", new TransferListener() {
        });
        return beans;
    }

    private ApplicationContextRunner application(Map<String, Object> beans) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CamelAutoConfiguration.class, starter().autoConfiguration()))
                .withInitializer(context -> beans.forEach(context.getBeanFactory()::registerSingleton));
    }

    /** What the component has, by the names of its options. */
    private Map<String, Object> options(CamelContext camel) {
        Component component = camel.getComponent(starter().scheme());
        PropertyConfigurerGetter getter = (PropertyConfigurerGetter) component.getComponentPropertyConfigurer();
        Map<String, Object> options = new HashMap<>();
        starter().options().forEach(option -> options.put(
                option.getName(), OptionValues.found(option, getter.getOptionValue(component, option.getName(), false))));
        return options;
    }
}
