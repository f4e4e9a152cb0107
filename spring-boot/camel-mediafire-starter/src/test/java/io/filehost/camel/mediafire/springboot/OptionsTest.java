package io.filehost.camel.mediafire.springboot;

import java.util.Map;

import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.springboot.testing.MetadataRules;
import io.filehost.camel.springboot.testing.OptionRules;
import io.filehost.camel.springboot.testing.Starter;

/** What the component's catalogue entry lists is what applications and editors find. */
class OptionsTest implements OptionRules, MetadataRules {

    @Override
    public Starter starter() {
        return new Starter("mediafire", MediaFireComponentAutoConfiguration.class);
    }

    @Override
    public Map<String, Object> ownBeans() {
        return Map.of("configuration", new MediaFireConfiguration(), "client", new HttpMediaFireClient(
                ClientOptions.builder().credentials(new Credentials("owner@example.com", "secret", "42", "")).build()));
    }
}
