package io.filehost.camel.springboot;

import java.util.Map;

import org.apache.camel.Component;
import org.apache.camel.PropertyBindingException;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyBindingSupport;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;

/**
 * Sets the options of a component from the properties of the application, when Camel makes the component. Values that
 * do not fit are refused before, so that the application does not start.
 */
public final class ConfiguredComponent implements ComponentCustomizer {

    private final ComponentOptions<?> options;
    private final ConfiguredValues values;
    private final Environment environment;

    /** Reads what is configured; a value that does not fit is refused with the name of its property. */
    public ConfiguredComponent(ComponentOptions<?> options, Environment environment) {
        this.options = options;
        this.values = ConfiguredValues.read(environment, options);
        this.environment = environment;
    }

    @Override
    public boolean isEnabled(String name, Component target) {
        return options.component().isInstance(target) && HierarchicalPropertiesEvaluator.evaluate(environment,
                "camel.component.customizer", options.prefix() + ".customizer");
    }

    @Override
    public void configure(String name, Component target) {
        // A bean may be the very object that the literals are written into.
        bind(target, values.beans(), true);
        // A text that begins with # is no reference: it may be a password.
        bind(target, values.literals(), false);
    }

    private void bind(Component target, Map<String, Object> settings, boolean references) {
        settings.forEach((option, value) -> {
            try {
                PropertyBindingSupport.build().withCamelContext(target.getCamelContext()).withTarget(target)
                        .withConfigurer(options.configurer()).withReference(references).withMandatory(true)
                        .withProperty(option, value).bind();
            } catch (PropertyBindingException | IllegalArgumentException e) {
                throw options.isSecret(option) ? refusedSecret(option) : refused(option, value, e);
            }
        });
    }

    // The cause would tell the value.
    private IllegalArgumentException refusedSecret(String option) {
        return new IllegalArgumentException(
                options.property(option) + " cannot be used: {{ and }} name something that Camel does not find");
    }

    private RuntimeException refused(String option, Object value, RuntimeException problem) {
        Throwable reason = problem.getCause() == null ? problem : problem.getCause();
        InvalidConfigurationPropertyValueException refused = new InvalidConfigurationPropertyValueException(
                options.property(option), value, reason.getMessage());
        refused.initCause(problem);
        return refused;
    }
}
