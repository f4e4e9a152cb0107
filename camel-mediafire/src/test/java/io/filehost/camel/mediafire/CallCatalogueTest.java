package io.filehost.camel.mediafire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.camel.HeaderParams;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.mediafire.client.api.DownloadMethods;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Every method of the catalogue through {@code operation=call}, whatever the emulator thinks of it. */
class CallCatalogueTest {

    /** Whoever has an address may be let in by it. */
    private static final Set<String> NOT_IN_THE_JOURNAL = Set.of("url");
    private static final String CONTENT = "hello";
    private static final String SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final HeaderParams RULE = new HeaderParams(MediaFireConstants.PREFIX, MediaFireConstants.RESULTS);

    /** What several methods understand; everything else is a word. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("filename", "report.txt"), Map.entry("x-filename", "report.txt"), Map.entry("hash", SHA256),
            Map.entry("x-filehash", SHA256), Map.entry("x-unit-hash", SHA256), Map.entry("source_hash", SHA256),
            Map.entry("target_hash", SHA256), Map.entry("size", "5"), Map.entry("x-filesize", "5"),
            Map.entry("x-unit-size", "5"), Map.entry("x-unit-id", "0"), Map.entry("target_size", "5"),
            Map.entry("file_path", "/report.txt"), Map.entry("url", "http://127.0.0.1/report.txt"),
            Map.entry("email", "somebody@example.com"), Map.entry("revision", "1"));

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TestFactory
    Stream<DynamicTest> everyMethodArrivesUnderItsAddressWithItsParameters() {
        return MediaFireCatalog.methods().stream()
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> arrives(method)));
    }

    @TestFactory
    Stream<DynamicTest> aMissingParameterIsNamedAndNothingIsSent() {
        return MediaFireCatalog.methods().stream().flatMap(method -> needed(method).stream()
                .filter(param -> param.need() == ApiParam.Need.REQUIRED)
                .map(param -> DynamicTest.dynamicTest(
                        method.name() + " without " + param.name(), () -> isRefusedWithout(method, param))));
    }

    @Test
    void theCatalogueHas97Methods() {
        assertThat(MediaFireCatalog.methods()).hasSize(97);
    }

    private void arrives(ApiMethod<?> method) {
        Map<String, Object> values = new LinkedHashMap<>();
        needed(method).forEach(param -> values.put(param.name(), VALUES.getOrDefault(param.name(), "something")));

        ask(method, values);

        String address = DownloadMethods.meantBy(method).map(ApiMethod::name).orElse(method.name());
        assertThat(mediafire.journal().of(address)).isNotEmpty();
        JournalEntry call = mediafire.lastCall(address);
        needed(method).stream().filter(param -> param.place() == ApiParam.Place.FORM && !param.secret())
                .filter(param -> !NOT_IN_THE_JOURNAL.contains(param.name()))
                .forEach(param -> assertThat(call.parameters()).containsKey(param.name()));
    }

    private void isRefusedWithout(ApiMethod<?> method, ApiParam missing) {
        Map<String, Object> values = new LinkedHashMap<>();
        needed(method).stream().filter(param -> param != missing).forEach(param -> values.put(param.name(), "something"));
        int before = mediafire.journal().entries().size();

        Exchange exchange = ask(method, values);

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(method.name()).hasMessageContaining(missing.name());
        assertThat(mediafire.journal().entries()).hasSize(before);
    }

    private static List<ApiParam> needed(ApiMethod<?> method) {
        return method.params().stream()
                .filter(param -> param.need() != ApiParam.Need.OPTIONAL && param.place() != ApiParam.Place.BODY).toList();
    }

    private Exchange ask(ApiMethod<?> method, Map<String, Object> values) {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put(MediaFireConstants.METHOD, method.name());
        Object body = values;
        if (method.params().stream().anyMatch(param -> param.place() == ApiParam.Place.BODY)) {
            values.forEach((name, value) -> headers.put(RULE.header(name), value));
            body = CONTENT;
        }
        return mediafire.exchange("mediafire:/?operation=call&maximumRetries=0", body, headers);
    }
}
