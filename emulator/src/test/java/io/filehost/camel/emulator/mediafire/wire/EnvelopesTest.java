package io.filehost.camel.emulator.mediafire.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.RefusalCodes;
import io.filehost.camel.emulator.kernel.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnvelopesTest {

    private final Envelopes envelopes = new Envelopes(WireOptions::defaults);

    @Test
    void jsonHasTheHabitsOfTheService() throws Exception {
        Reply reply = Reply.ok().put("link", "http://host/a").put("size", 57659).items("files", "file", List.of())
                .revision(162698);

        Answer answer = envelopes.success(call("json"), reply, true);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/json");
        assertThat(textOf(answer)).isEqualTo("{\"response\":{\"action\":\"file\\/move\",\"link\":\"http:\\/\\/host\\/a\","
                                             + "\"size\":\"57659\",\"files\":[],\"result\":\"Success\",\"new_key\":\"yes\","
                                             + "\"current_api_version\":\"1.3\",\"new_device_revision\":162698}}");
    }

    @Test
    void anErrorHasCodeTextAndPayload() throws Exception {
        Refusal refusal = Refusal.of(110).with(Reply.ok().put("new_quickkeys", List.of("abc")));

        Answer answer = envelopes.error(call("json"), refusal, false);

        assertThat(answer.status()).isEqualTo(404);
        var response = new ObjectMapper().readTree(textOf(answer)).path("response");
        assertThat(response.path("error").isInt()).isTrue();
        assertThat(response.path("error").asInt()).isEqualTo(110);
        assertThat(response.path("result").asText()).isEqualTo("Error");
        assertThat(response.path("message").asText()).isNotEmpty();
        assertThat(response.path("new_quickkeys").path(0).asText()).isEqualTo("abc");
        assertThat(response.has("new_key")).isFalse();
    }

    @Test
    void xmlNamesEachMemberInTheSingular() throws Exception {
        Reply reply = Reply.ok().items("files", "file", List.of(Map.of("quickkey", "one"), Map.of("quickkey", "two & <3>")))
                .put("odd", "a\u0001b");

        Answer answer = envelopes.success(call("xml"), reply, false);

        assertThat(answer.headers()).containsEntry("Content-Type", "text/xml");
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(textOf(answer).getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("response");
        assertThat(root.getElementsByTagName("file").getLength()).isEqualTo(2);
        assertThat(root.getElementsByTagName("quickkey").item(1).getTextContent()).isEqualTo("two & <3>");
        assertThat(root.getElementsByTagName("odd").item(0).getTextContent()).isEqualTo("a\uFFFDb");
    }

    @Test
    void aKeyThatStartsWithADigitGetsAnUnderscoreInXml() throws Exception {
        Reply reply = Reply.ok().put("new_names", Map.of("1abc", "a(1).txt"));

        assertThat(textOf(envelopes.success(call("xml"), reply, false)))
                .contains("<new_names><_1abc>a(1).txt</_1abc></new_names>");
        assertThat(textOf(envelopes.success(call("json"), reply, false))).contains("\"new_names\":{\"1abc\":\"a(1).txt\"}");
    }

    @Test
    void statusesFollowTheClassOfTheError() {
        assertThat(List.of(110, 112, 259, 260)).allMatch(code -> status(code, WireOptions.defaults()) == 404);
        assertThat(List.of(114, 162, 207)).allMatch(code -> status(code, WireOptions.defaults()) == 403);
        assertThat(List.of(104, 105, 127, 128)).allMatch(code -> status(code, WireOptions.defaults()) == 400);
        assertThat(status(100, WireOptions.defaults())).isEqualTo(900);
        assertThat(status(100, WireOptions.defaults().withInternalErrorStatus(500))).isEqualTo(500);
        assertThat(status(110, WireOptions.defaults().withUnknownKeyStatus(400))).isEqualTo(400);
        assertThat(status(110, WireOptions.defaults().withErrorsAsStatus200())).isEqualTo(200);
    }

    @Test
    void switchesChangeNumbersListsAndContentType() throws Exception {
        Envelopes switched = new Envelopes(
                () -> WireOptions.defaults().withNumbersAsNumbers().withEmptyListsAsText().withJsonContentType("text/xml"));

        Answer answer = switched.success(call("json"), Reply.ok().put("size", 5).put("files", List.of()), false);

        assertThat(answer.headers()).containsEntry("Content-Type", "text/xml");
        assertThat(textOf(answer)).contains("\"size\":5").contains("\"files\":\"\"");
    }

    @Test
    void aValueNoWireKnowsIsABug() {
        assertThatThrownBy(() -> envelopes.success(call("json"), Reply.ok().put("flag", true), false))
                .isInstanceOf(IllegalStateException.class);
    }

    private static int status(int code, WireOptions options) {
        return new Envelopes(() -> options).error(call("json"), Refusal.of(code), false).status();
    }

    private static Call call(String format) {
        return new Call(
                "file/move", "1.3", Map.of("response_format", format), null, InputStream.nullInputStream(),
                new RefusalCodes(128, 129));
    }

    private static String textOf(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.body().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
