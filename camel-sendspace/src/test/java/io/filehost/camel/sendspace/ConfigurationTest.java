package io.filehost.camel.sendspace;

import java.util.Map;

import io.filehost.camel.common.testing.route.OptionFields;
import io.filehost.camel.sendspace.operation.SendspaceFolders;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigurationTest {

    private static final String ACCOUNT = "&username=a&password=b&apiKey=c&baseUrl=http://127.0.0.1:1";

    @Test
    void everyOptionOfTheComponentReachesItsEndpoints() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            SendspaceComponent component = new SendspaceComponent();
            SendspaceConfiguration given = component.getConfiguration();
            Map<String, Object> values = OptionFields.of(SendspaceConfiguration.class).change(given);
            context.addComponent("sendspace", component);

            SendspaceConfiguration own = context.getEndpoint("sendspace:/", SendspaceEndpoint.class).getConfiguration();

            assertThat(own).isNotSameAs(given);
            assertThat(values).containsKeys("apiKey", "anonymous", "bodyType", "fileExist", "linkType", "maximumRetries");
            assertThat(OptionFields.of(SendspaceConfiguration.class).values(own)).containsAllEntriesOf(values);
        }
    }

    @Test
    void parametersOfOneEndpointDoNotReachAnother() {
        SendspaceConfiguration one = new SendspaceConfiguration();

        one.copy().getParameters().put("name", "a");

        assertThat(one.getParameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            username=a&password=b                                   | apiKey
            apiKey=c&password=b                                     | username
            apiKey=c&username=a                                     | password
            apiKey=c&username=a&password=b&baseUrl=ftp://x          | baseUrl
            apiKey=c&username=a&password=b&baseUrl=http://u:p@x     | baseUrl
            apiKey=c&username=a&password=b&bodyType=file            | localWorkDirectory
            apiKey=c&username=a&password=b&bodyType=stream&localWorkDirectory=x | localWorkDirectory
            apiKey=c&username=a&password=b&charset=none             | charset
            apiKey=c&username=a&password=b&maximumRetries=-1        | maximumRetries
            apiKey=c&username=a&password=b&responseTimeout=0        | responseTimeout
            apiKey=c&username=a&password=b&proxyPort=0              | proxyPort
            """)
    void aWrongOptionIsNamedWhenTheEndpointStarts(String options, String named) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();

            assertThatThrownBy(() -> context.getEndpoint("sendspace:/?operation=list&" + options).start())
                    .hasStackTraceContaining("Option " + named);
        }
    }

    @ParameterizedTest
    @CsvSource({ "sendspace:/a/../b", "sendspace:/a//b", "sendspace:key:not-an-id", "sendspace:/a/./b" })
    void aFolderThatIsNoneIsRefusedWhenTheEndpointIsMade(String uri) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThatThrownBy(() -> context.getEndpoint(uri + "?operation=list" + ACCOUNT))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theRootHasOneAddressHoweverItIsWritten() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThat(context.getEndpoint("sendspace:/?autoCreate=true" + ACCOUNT, SendspaceEndpoint.class).address())
                    .isEqualTo(SendspaceFolders.NAMING.parse("key:0"))
                    .isEqualTo(SendspaceFolders.NAMING.parse("/"));
        }
    }

    @Test
    void wordsOfChoicesIgnoreCase() {
        assertThat(SendspaceOperation.of("CREATEFOLDER")).isEqualTo(SendspaceOperation.CREATE_FOLDER);
        assertThatIllegalArgumentException().isThrownBy(() -> SendspaceOperation.of("shred"))
                .withMessageContaining("createFolder").withMessageContaining("sendMail");
    }
}
