package io.filehost.camel.mediafire.client.call;

import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The service may repeat what it was asked with; whoever reads the error must not see it. */
class RefusalsTest {

    private final Refusals refusals = new Refusals(ErrorCodes.load(), new AnswerMapper());

    @Test
    void anAddressInTheWordsOfTheServiceIsLeftOut() {
        RefusedCallException refusal = refused("upload/add_web_upload",
                Map.of("url", "https://me:hush@example.com/a.txt?key=hush", "filename", "a.txt"),
                "Cannot fetch 'https://me:hush@example.com/a.txt?key=hush&amp;x'");

        assertThat(refusal).hasMessageNotContaining("hush").hasMessageContaining("Cannot fetch")
                .hasMessageContaining("filename=a.txt");
        assertThat(refusal.serviceText()).doesNotContain("hush");
    }

    @Test
    void aKeyInTheWordsOfTheServiceIsLeftOut() {
        String key = "abcdefghijklmnopqrstuvwxyz01234";

        assertThat(refused("file/configure_one_time_key", Map.of("token", key, "quick_key", "abc"),
                "Key " + key + " for abc has been used"))
                .hasMessageNotContaining(key).hasMessageContaining("Key *** for abc has been used");
    }

    private RefusedCallException refused(String method, Map<String, String> params, String words) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("result", "Error").put("error", 174).put("message", words);
        return refusals.of(method, params, new Envelope(response, "", 400, null));
    }
}
