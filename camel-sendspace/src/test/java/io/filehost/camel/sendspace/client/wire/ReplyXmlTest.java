package io.filehost.camel.sendspace.client.wire;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** XML may come from anybody; reading it never does more than reading. */
class ReplyXmlTest {

    @Test
    void elementsAreReadByNameWhateverTheirOrder() throws XMLStreamException {
        Element root = ReplyXml.read("<?xml version=\"1.0\" encoding=\"UTF-8\"?><result a='1'><!-- x --><id> b </id>"
                                     + "<file n='&lt;&amp;&#233;'/><id><![CDATA[c,d]]></id></result>");

        assertThat(root.name()).isEqualTo("result");
        assertThat(root.attribute("a")).isEqualTo("1");
        assertThat(root.members("id")).containsExactly("b", "c", "d");
        assertThat(root.first("file").orElseThrow().attribute("n")).isEqualTo("<&é");
        assertThat(root.textOf("absent")).isEmpty();
        assertThat(root.attribute("absent")).isEmpty();
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> ReplyXml.read("<!DOCTYPE result><result/>")).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void aFileOfThisMachineIsNeverRead(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "hush");
        String text = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><result><id>&x;</id></result>";

        assertThatThrownBy(() -> ReplyXml.read(text)).isInstanceOf(XMLStreamException.class).hasMessageNotContaining("hush");
    }

    @Test
    void entitiesDoNotMultiply() {
        StringBuilder text = new StringBuilder("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'k'; name++) {
            text.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        text.append("]><result>&k;</result>");

        assertThatThrownBy(() -> ReplyXml.read(text.toString())).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void elementsAreNotReadForEverDeep() {
        assertThatThrownBy(() -> ReplyXml.read("<a>".repeat(100_000))).isInstanceOf(XMLStreamException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "<result", "<result><id>", "<result></other>", "<result>&unknown;</result>",
            "<result a='1' a='2'/>", "<result/><result/>", "text" })
    void whatIsNotWellFormedIsRefused(String text) {
        assertThatThrownBy(() -> ReplyXml.read(text)).isInstanceOf(XMLStreamException.class);
    }
}
