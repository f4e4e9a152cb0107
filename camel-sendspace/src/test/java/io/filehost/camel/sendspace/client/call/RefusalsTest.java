package io.filehost.camel.sendspace.client.call;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.sendspace.client.wire.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The service may repeat what it was asked with; whoever reads the error must not see it. */
class RefusalsTest {

    private static final String KEY = "9i96woykgory1crglmykgycjwa5k2cq2";

    private final Refusals refusals = new Refusals();

    @Test
    void secretsInTheWordsOfTheServiceAreLeftOut() {
        RefusedCallException refusal = refused(27, "Session " + KEY + " of me@example.org, password hush!",
                Map.of("session_key", KEY, "password", "hush!", "email", "me@example.org", "file_id", "abc123"));

        assertThat(refusal).hasMessageNotContaining(KEY).hasMessageNotContaining("hush!").hasMessageNotContaining("me@")
                .hasMessageContaining("file_id=abc123");
        assertThat(refusal.serviceText()).isEqualTo("Session *** of ***, password ***");
    }

    @Test
    void anAccountWithoutHttpsIsToldTheWayOut() {
        RefusedCallException refusal = refused(17, "HTTPS is forbidden for current user", Map.of());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.PERMISSION);
        assertThat(refusal).hasMessageContaining("Only an http address as baseUrl");
    }

    @Test
    void aCodeOfALaterRevisionKeepsItsWords() {
        RefusedCallException refusal = refused(40, "Something new", Map.of());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.FATAL);
        assertThat(refusal).hasMessage("files.getInfo: Something new (error 40, FATAL)");
    }

    private RefusedCallException refused(int code, String text, Map<String, String> params) {
        Element error = new Element("error", Map.of("code", Integer.toString(code), "text", text), "", List.of());
        Element result = new Element("result", Map.of("status", "fail"), "", List.of(error));
        return refusals.of("files.getInfo", params, new Envelope(result, "", 200, null));
    }
}
