package io.filehost.camel.common.http;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkativeLoggersTest {

    @Test
    void quietLoggersAreNoMatter() {
        assertThat(TalkativeLoggers.warning(name -> false)).isEmpty();
    }

    @Test
    void aLoggerAtDebugIsNamedWithTheWayOut() {
        assertThat(TalkativeLoggers.warning(name -> name.endsWith(".wire"))).get().asString()
                .contains("org.apache.hc.client5.http.wire.").doesNotContain("headers")
                .endsWith("Set org.apache.hc.client5.http to INFO");
    }
}
