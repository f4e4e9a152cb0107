package io.filehost.camel.quarkus.it;

import java.net.URI;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dev Services are switched off and nothing takes their place. */
@QuarkusTest
@TestProfile(DevServicesOffTest.Off.class)
class DevServicesOffTest {

    @TestHTTPResource
    URI application;

    @ParameterizedTest
    @EnumSource
    void oneLineTellsWhatIsMissing(Service service) {
        String answer = Caller.of(application).put(service, "a.txt", "hello").body();

        assertThat(answer).isEqualTo("Option %s is required", service == Service.mediafire ? "username" : "apiKey");
    }

    public static final class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.camel.mediafire.devservices.enabled", "false",
                    "quarkus.camel.sendspace.devservices.enabled", "false",
                    "it.watch", "false");
        }
    }
}
