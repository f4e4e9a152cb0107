package io.filehost.camel.kamelets;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The action besides what the examples show. */
class ActionTest {

    @Test
    void aMethodOfTheApiAnswersWithItsText() throws Exception {
        try (KameletRun run = new KameletRun(Host.MEDIAFIRE, "secret")) {
            Exchange answer = run.send(
                    "kamelet:mediafire-action?folder=/&operation=call&method=user/get_info&rawResponse=true", null, Map.of());

            assertThat(answer.getException()).isNull();
            assertThat(answer.getMessage().getBody(String.class)).contains(KameletRun.USERNAME);
        }
    }

    @Test
    void anOperationThatIsNoneIsRefusedWithTheWordsThereAre() throws Exception {
        try (KameletRun run = new KameletRun(Host.MEDIAFIRE, "secret")) {
            assertThatThrownBy(() -> run.send("kamelet:mediafire-action?folder=/&operation=uplaod", null, Map.of()))
                    .rootCause().hasMessageContaining("uplaod").hasMessageContaining("webUpload");
        }
    }

    @Test
    void aMissingOperationIsNamed() throws Exception {
        try (KameletRun run = new KameletRun(Host.MEDIAFIRE, "secret")) {
            assertThatThrownBy(() -> run.send("kamelet:mediafire-action?folder=/", null, Map.of()))
                    .rootCause().hasMessageContaining("mandatory parameters must be provided: operation");
        }
    }
}
