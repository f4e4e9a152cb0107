package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MultipartTest {

    private static final String BOUNDARY = "xYzZY";

    @Test
    void theFilePartIsFoundBehindTextFields() throws IOException {
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);
        byte[] trap = ("\r\n--" + BOUNDARY.substring(0, 3) + "\r\n--xYz").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(trap, 0, content, 65_530, trap.length);

        Multipart file = Multipart.file(body("Grüße \\\"1\\\".bin", content), BOUNDARY).orElseThrow();

        assertThat(file.filename()).isEqualTo("Grüße \"1\".bin");
        assertThat(file.content().readAllBytes()).isEqualTo(content);
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        assertThat(Multipart.file(body("e", new byte[0]), BOUNDARY).orElseThrow().content().readAllBytes()).isEmpty();
    }

    @Test
    void aBodyWithoutAFileHasNone() throws IOException {
        String text = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--" + BOUNDARY + "--\r\n";

        assertThat(Multipart.file(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BOUNDARY)).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffIsAnError() throws IOException {
        byte[] whole = body("f", new byte[1000]).readAllBytes();
        Multipart file = Multipart.file(new ByteArrayInputStream(whole, 0, whole.length - 10), BOUNDARY).orElseThrow();

        assertThatThrownBy(() -> file.content().readAllBytes()).isInstanceOf(IOException.class);
    }

    private static ByteArrayInputStream body(String filename, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"any\"; filename=\"" + filename
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream(body.toByteArray());
    }
}
