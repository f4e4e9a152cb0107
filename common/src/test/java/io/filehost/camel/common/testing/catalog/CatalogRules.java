package io.filehost.camel.common.testing.catalog;

import java.util.Map;

import io.filehost.camel.common.testing.Component;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.ConfigurationPropertiesValidationResult;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel's catalogue finds a component by its class alone, and checks addresses and configuration for it. */
public interface CatalogRules {

    Component component();

    /** The class of the component. */
    Class<?> type();

    @Test
    default void theComponentIsFoundByItsClass() {
        ComponentModel model = catalog().componentModel(component().scheme());

        assertThat(model.getArtifactId()).isEqualTo("camel-" + component().scheme());
        assertThat(model.getSyntax()).isEqualTo(component().scheme() + ":folder");
        assertThat(model.getEndpointOptions()).extracting(option -> option.getName()).contains("folder", "operation",
                "stateFile");
        assertThat(model.getEndpointHeaders()).isNotEmpty();
    }

    @Test
    default void aGoodAddressHasNoErrors() {
        assertThat(checked("/Inbox?recursive=false&bodyType=none&delay=5s&password=RAW(a+b)").summaryErrorMessage(false))
                .isNull();
        assertThat(checked("/In box/50%25?operation={{operation}}&maximumRetries={{retries}}").summaryErrorMessage(false))
                .isNull();
        assertThat(checked("/?operation=call&method=x&parameter.some_thing=1").summaryErrorMessage(false)).isNull();
    }

    @Test
    default void anUnknownOptionIsNamed() {
        EndpointValidationResult result = checked("/Inbox?recursve=true");

        assertThat(result.getUnknown()).containsExactly("recursve");
        assertThat(result.summaryErrorMessage(false)).contains("recursve").contains("Unknown option");
    }

    @Test
    default void aWrongWordIsNamedWithTheWordsThereAre() {
        EndpointValidationResult result = checked("/Inbox?operation=uplaod");

        assertThat(result.getInvalidEnum()).containsExactlyEntriesOf(Map.of("operation", "uplaod"));
        assertThat(result.getEnumChoices("operation")).contains("upload", "download", "call");
        assertThat(result.summaryErrorMessage(false)).contains("operation", "uplaod", "upload");
    }

    @Test
    default void whatIsNoNumberNoDurationAndNoTruthIsNamed() {
        EndpointValidationResult result = checked("/Inbox?maximumRetries=many&retryDelay=soon&recursive=perhaps");

        assertThat(result.getInvalidInteger()).containsOnlyKeys("maximumRetries");
        assertThat(result.getInvalidDuration()).containsOnlyKeys("retryDelay");
        assertThat(result.getInvalidBoolean()).containsOnlyKeys("recursive");
    }

    @Test
    default void anOptionOfTheOtherSideIsNamed() {
        String address = component().scheme() + ":/Inbox?";

        assertThat(catalog().validateEndpointProperties(address + "operation=upload", false, true, false)
                .getNotConsumerOnly()).containsExactly("operation");
        assertThat(catalog().validateEndpointProperties(address + "stateFile=x", false, false, true)
                .getNotProducerOnly()).containsExactly("stateFile");
    }

    @Test
    default void aLineOfAConfigurationIsCheckedToo() {
        assertThat(line("max-connections=7").isSuccess()).isTrue();
        assertThat(line("max-connections=seven").getInvalidInteger()).hasSize(1);
        assertThat(line("body-type=film").getInvalidEnum()).hasSize(1);
        assertThat(line("pasword=x").getUnknown()).hasSize(1);
    }

    private EndpointValidationResult checked(String rest) {
        return catalog().validateEndpointProperties(component().scheme() + ":" + rest);
    }

    private ConfigurationPropertiesValidationResult line(String option) {
        return catalog().validateConfigurationProperty("camel.component." + component().scheme() + "." + option);
    }

    private CamelCatalog catalog() {
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent(component().scheme(), type().getName());
        return catalog;
    }
}
