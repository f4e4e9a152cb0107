package io.filehost.camel.emulator.mediafire.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.filehost.camel.emulator.kernel.Digests;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The vectors of protocol section 4.1 and 5.1 that reproduce. */
class CallSignatureTest {

    private static final String SAMPLE_TOKEN = "0123456789".repeat(14);
    private static final String SAMPLE_TIME = "1359061000.8125";

    @Test
    void theSampleKeyMovesAsPrinted() {
        SecretKey key = new SecretKey(9316931, SAMPLE_TIME);
        long[] following = { 1970836733, 1065200203, 1396130429, 1357793081, 1267079345 };

        for (long next : following) {
            key = key.next();
            assertThat(key.value()).isEqualTo(next);
        }
    }

    @Test
    void theSampleDigestsBelongToTheUnversionedPath() {
        SecretKey key = new SecretKey(9316931, SAMPLE_TIME);

        assertThat(key.sign("/api/user/get_info.php?session_token=" + SAMPLE_TOKEN))
                .isEqualTo("938a3a05ba087245fc2c7f96512cdbd8");
        assertThat(key.next().sign("/api/folder/get_content.php?session_token=" + SAMPLE_TOKEN + "&content_type=files"))
                .isEqualTo("7b3faa54b895254aaff9f5caa30e25a4");
    }

    @Test
    void theVersionBelongsIntoTheText() {
        SecretKey key = new SecretKey(9316931, SAMPLE_TIME);

        assertThat(key.sign("/api/1.5/user/get_info.php?session_token=" + SAMPLE_TOKEN))
                .isEqualTo("6eb08a977bb012467b57cd27f7722bb0");
    }

    @Test
    void theVectorsOfThePythonClientReproduce() {
        SecretKey key = new SecretKey(1000000000, "0.0");
        String uri = "/api/1.3/user/get_info.php?response_format=json&session_token=" + "a".repeat(144);

        assertThat(key.sign(uri)).isEqualTo("e4136f4a1c006c3c561092737c9ccbb0");
        assertThat(key.next().value()).isEqualTo(792978578);
        assertThat(key.next().sign(uri)).isEqualTo("d074bbf8ae3d1337b13289901fc6c2e6");
    }

    @Test
    void theVectorsOfTheJavaClientReproduce() throws IOException {
        SecretKey key = new SecretKey(15005654, "1415665191.4128");
        List<String> lines = Files.readAllLines(Path.of("../docs/reference/signature-vectors.csv"));
        String token = lines.get(2).substring(2);

        List<String[]> vectors
                = lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split(",")).toList();

        assertThat(vectors).hasSize(37).allSatisfy(vector -> assertThat(
                key.sign(vector[0] + "?" + vector[1].replace("TOKEN", token))).isEqualTo(vector[2]));
    }

    @Test
    void encodedPlusAndDecodedTextHaveDigestsOfTheirOwn() {
        SecretKey key = new SecretKey(9316931, SAMPLE_TIME);
        String uri = "/api/1.5/folder/create.php?folder_key=myfiles&foldername=%s&response_format=json&session_token="
                     + SAMPLE_TOKEN;

        assertThat(key.sign(uri.replace("%s", "a%20b"))).isEqualTo("8dbaf6fc726b00daca93844fea96c856");
        assertThat(key.sign(uri.replace("%s", "a+b"))).isEqualTo("86b840c1febe961b0388f46b75117867");
        assertThat(key.sign(uri.replace("%s", "a b"))).isEqualTo("28d6a5fce94fecee91b7a70da758e2be");
    }

    @Test
    void theLoginSignatureIsThatOfTheWiki() {
        assertThat(Digests.sha1("testemail@domain.com" + "111111" + "9999" + "abcdefghijklmnopqrst"))
                .isEqualTo("d9ce3bfaba1e0bef7a5d99bdab706e36b4ee8c71");
    }

    @Test
    void theSignatureIsNoPartOfTheText() {
        SignedText text = new SignedText("/api/x/y.php", "signature=abc&a=1%2B1&b=2", "");

        assertThat(text.readings()).containsExactly("/api/x/y.php?a=1%2B1&b=2", "/api/x/y.php?a=1+1&b=2");
    }
}
