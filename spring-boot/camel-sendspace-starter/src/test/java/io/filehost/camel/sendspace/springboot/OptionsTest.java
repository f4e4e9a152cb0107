package io.filehost.camel.sendspace.springboot;

import java.util.Map;

import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.sendspace.SendspaceConfiguration;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.springboot.testing.MetadataRules;
import io.filehost.camel.springboot.testing.OptionRules;
import io.filehost.camel.springboot.testing.Starter;

/** What the component's catalogue entry lists is what applications and editors find. */
class OptionsTest implements OptionRules, MetadataRules {

    @Override
    public Starter starter() {
        return new Starter("sendspace", SendspaceComponentAutoConfiguration.class);
    }

    @Override
    public Map<String, Object> ownBeans() {
        return Map.of("configuration", new SendspaceConfiguration(), "client", new HttpSendspaceClient(
                new ClientOptions(
                        ServiceAddress.of("http://localhost"), Credentials.anonymous("key"), "", TransportOptions.DEFAULTS,
                        Pacing.DEFAULTS)));
    }
}
