package io.filehost.camel.common.http;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedactorTest {

    private final Redactor redactor = new Redactor(List.of("session_token", "password", "signature"));

    @Test
    void secretValuesOfAFormDisappear() {
        assertThat(redactor.redact("quick_key=abc&session_token=f00&password=a%20b&signature=77"))
                .isEqualTo("quick_key=abc&session_token=***&password=***&signature=***");
    }

    @Test
    void secretValuesOfAnAddressDisappear() {
        assertThat(redactor.redact(URI.create("https://host/api/x.php?a=1&SESSION_TOKEN=f00#end")))
                .isEqualTo("https://host/api/x.php?a=1&SESSION_TOKEN=***");
    }

    @Test
    void secretValuesOfJsonDisappear() {
        assertThat(redactor.redact("{\"session_token\": \"f\\\"00\", \"size\": 7, \"password\":\"x\"}"))
                .isEqualTo("{\"session_token\": \"***\", \"size\": 7, \"password\":\"***\"}");
    }

    @Test
    void otherNamesStay() {
        assertThat(redactor.redact("password_protected=no&new_password=x&x-signature=1"))
                .isEqualTo("password_protected=no&new_password=x&x-signature=1");
    }

    @Test
    void aSignedAddressIsReducedToItsHost() {
        assertThat(Redactor.hostOf(URI.create("https://download1.example:8443/secret/key/name"))).isEqualTo(
                "https://download1.example:8443");
    }
}
