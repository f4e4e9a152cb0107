package io.filehost.camel.quarkus.it;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The user configured the addresses of both services: Dev Services step aside. */
@QuarkusTest
@TestProfile(ConfiguredTest.Configured.class)
class ConfiguredTest {

    @TestHTTPResource
    URI application;

    @ParameterizedTest
    @EnumSource
    void filesGoWhereTheUserSaid(Service service) {
        Caller caller = Caller.of(application);

        String key = caller.put(service, "a.txt", "hello").body();

        assertThat(caller.download(service, key).body()).hasContent("hello");
    }

    public static final class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(OwnEmulators.configured());
            settings.put("camel.component.mediafire.password", OwnEmulators.PASSWORD);
            settings.put("camel.component.sendspace.password", OwnEmulators.PASSWORD);
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnEmulators.class));
        }
    }
}
