package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormPartsTest {

    private static final String BOUNDARY = "----b0undary";

    @Test
    void partsComeInTheirOrderWithNamesAndValues() throws IOException {
        FormParts parts = parts(field("name=\"MAX_FILE_SIZE\"", "314572800"), field("name=\"extra_info\"", "a%3Bb%2B==\r\n"),
                field("name=\"userfile\"; filename=\"größe.txt\"", "hello"), field("name=\"description\"", ""));

        assertThat(all(parts)).containsExactly("MAX_FILE_SIZE=314572800", "extra_info=a%3Bb%2B==\r\n",
                "userfile[größe.txt]=hello", "description=");
    }

    @Test
    void namesNeedNoQuotes() throws IOException {
        assertThat(all(parts(field("name=userfile; filename=a.txt", "1"), field("filename=\"b c\"; name=\"other\"", "2"))))
                .containsExactly("userfile[a.txt]=1", "other[b c]=2");
    }

    @Test
    void quotesInNamesAreEscapedAndBackslashesOfPathsStay() throws IOException {
        assertThat(all(parts(field("name=\"userfile\"; filename=\"C:\\temp\\a \\\"b\\\".txt\"", ""))))
                .containsExactly("userfile[C:\\temp\\a \"b\".txt]=");
    }

    @Test
    void whatIsNotReadOfAPartIsLeftOut() throws IOException {
        FormParts parts = parts(field("name=\"a\"", "x".repeat(200_000)), field("name=\"b\"", "2"));

        parts.next();

        assertThat(parts.next().orElseThrow().text()).isEqualTo("2");
        assertThat(parts.next()).isEmpty();
        assertThat(parts.next()).as("the end stays the end").isEmpty();
    }

    @Test
    void aBodyThatBreaksOffBeforeItsEndIsAnError() throws IOException {
        String body = field("name=\"a\"", "1") + "--" + BOUNDARY;
        FormParts parts = FormParts.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), BOUNDARY);
        parts.next();

        assertThatThrownBy(parts::next).isInstanceOf(IOException.class);
    }

    private static String field(String disposition, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    /** No line end behind the last delimiter: some clients send none. */
    private static FormParts parts(String... fields) {
        String body = String.join("", fields) + "--" + BOUNDARY + "--";
        return FormParts.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), BOUNDARY);
    }

    private static List<String> all(FormParts parts) throws IOException {
        List<String> all = new ArrayList<>();
        for (Optional<FormPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            String filename = part.get().filename().map(name -> "[" + name + "]").orElse("");
            all.add(part.get().name() + filename + "=" + part.get().text());
        }
        return all;
    }
}
