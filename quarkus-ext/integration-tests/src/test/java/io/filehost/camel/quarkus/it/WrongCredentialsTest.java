package io.filehost.camel.quarkus.it;

import java.net.URI;
import java.net.http.HttpResponse;
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

/** The password is not that of the account. */
@QuarkusTest
@TestProfile(WrongCredentialsTest.WrongPassword.class)
class WrongCredentialsTest {

    private static final String WRONG = "the wrong one";

    @TestHTTPResource
    URI application;

    @ParameterizedTest
    @EnumSource
    void oneLineTellsThatTheLoginWasRefusedAndTheHealthCheckSaysSoToo(Service service) {
        Caller caller = Caller.of(application);

        HttpResponse<String> answer = caller.put(service, "a.txt", "hello");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).hasLineCount(1).containsIgnoringCase("login").doesNotContain(WRONG);
        assertThat(caller.get("health").body().lines())
                .anySatisfy(line -> assertThat(line).contains(service.name(), "DOWN").doesNotContain(WRONG));
    }

    public static final class WrongPassword implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(OwnEmulators.configured());
            settings.put("camel.component.mediafire.password", WRONG);
            settings.put("camel.component.sendspace.password", WRONG);
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnEmulators.class));
        }
    }
}
