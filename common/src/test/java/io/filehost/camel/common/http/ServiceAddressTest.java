package io.filehost.camel.common.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServiceAddressTest {

    @ParameterizedTest
    @CsvSource({
            "http://a.example,http://a.example/rest/?x=1",
            "https://a.example:8443/base/,https://a.example:8443/base/rest/?x=1" })
    void whatIsCalledIsAppended(String baseUrl, String expected) {
        assertThat(ServiceAddress.of(baseUrl).at("/rest/?x=1")).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://a.example", "a.example", "/rest", "http:///rest", "" })
    void anotherAddressIsRefusedWithTheNameOfTheOption(String baseUrl) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServiceAddress.of(baseUrl)).withMessageContaining("baseUrl");
    }

    @Test
    void onlyHttpToOtherMachinesCanBeRead() {
        assertThat(ServiceAddress.of("http://a.example").isReadableByOthers()).isTrue();
        assertThat(ServiceAddress.of("https://a.example").isReadableByOthers()).isFalse();
        assertThat(ServiceAddress.of("http://127.0.0.1:8080").isReadableByOthers()).isFalse();
        assertThat(ServiceAddress.of("http://localhost").isReadableByOthers()).isFalse();
        assertThat(ServiceAddress.of("http://[::1]").isReadableByOthers()).isFalse();
    }
}
