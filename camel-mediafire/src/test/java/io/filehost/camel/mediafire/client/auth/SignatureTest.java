package io.filehost.camel.mediafire.client.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers are those of the protocol notes, sections 4.1, 5.1 and 6. */
class SignatureTest {

    private static final String T = "0123456789".repeat(14);
    private static final String JAVA_TOKEN = "0dc472b926a1fef9878fa95a9332d8299ad4f93f3cad147de8a9bce1c540b729"
                                             + "d20d0f7080a9051f308eedc7d11764f1055cdeb7e7115a2d8c9adcc8a2d8d79885a4a0ec91f306f6";
    private static final SessionToken SAMPLE = token(T, 9316931, "1359061000.8125");

    @Test
    void theLoginSignatureOfTheVendorsWikiReproduces() {
        Credentials credentials = new Credentials("testemail@domain.com", "111111", "9999", "abcdefghijklmnopqrst");

        assertThat(LoginSigner.sign(credentials)).isEqualTo("d9ce3bfaba1e0bef7a5d99bdab706e36b4ee8c71");
    }

    @Test
    void theLoginSignaturesOfTheVendorsPythonTestsReproduce() {
        Credentials withoutKey = new Credentials("nobody@example.com", "secret", "0", "");
        Credentials withKey = new Credentials("nobody@example.com", "secret", "0", "b".repeat(40));

        assertThat(LoginSigner.sign(withoutKey)).isEqualTo("b13f41f5728af85e99b119c1621bb3712e13c7ce");
        assertThat(LoginSigner.sign(withKey)).isEqualTo("9f89c6a8e603d2b9342cf8b9f8157f59bb8a3ec9");
    }

    @Test
    void theKeyMovesInSixtyFourBits() {
        assertThat(SAMPLE.next().secretKey()).isEqualTo(1970836733L);
        assertThat(SAMPLE.next().next().secretKey()).isEqualTo(1065200203L);
        assertThat(SAMPLE.next().next().next().secretKey()).isEqualTo(1396130429L);
        assertThat(SAMPLE.next().next().next().next().secretKey()).isEqualTo(1357793081L);
        assertThat(SAMPLE.next().next().next().next().next().secretKey()).isEqualTo(1267079345L);
    }

    @Test
    void aSignatureTakesTheKeyModulo256() {
        assertThat(SAMPLE.keyDigits()).isEqualTo("67");
        assertThat(SAMPLE.next().keyDigits()).isEqualTo("253");
    }

    @Test
    void theDigestsOfGettingStartedReproduceForTheUnversionedPath() {
        assertThat(CallSigner.sign(SAMPLE, "/api/user/get_info.php", "session_token=" + T))
                .isEqualTo("938a3a05ba087245fc2c7f96512cdbd8");
        assertThat(CallSigner.sign(SAMPLE.next(), "/api/folder/get_content.php", "session_token=" + T + "&content_type=files"))
                .isEqualTo("7b3faa54b895254aaff9f5caa30e25a4");
    }

    @Test
    void theDigestsOfTheVendorsPythonTestsReproduce() {
        String value = "a".repeat(144);
        SessionToken token = token(value, 1000000000, "0.0");
        String form = "response_format=json&session_token=" + value;

        assertThat(CallSigner.sign(token, "/api/1.3/user/get_info.php", form)).isEqualTo("e4136f4a1c006c3c561092737c9ccbb0");
        assertThat(token.next().secretKey()).isEqualTo(792978578L);
        assertThat(CallSigner.sign(token.next(), "/api/1.3/user/get_info.php", form))
                .isEqualTo("d074bbf8ae3d1337b13289901fc6c2e6");
    }

    static Stream<List<String>> digestsOfTheVendorsJavaClient() throws IOException {
        return Files.readAllLines(Path.of("../docs/reference/signature-vectors.csv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(",")));
    }

    @ParameterizedTest
    @MethodSource
    void digestsOfTheVendorsJavaClient(List<String> vector) {
        SessionToken token = token(JAVA_TOKEN, 15005654, "1415665191.4128");
        String form = vector.get(1).replace("TOKEN", JAVA_TOKEN);

        assertThat(CallSigner.sign(token, vector.get(0), form)).isEqualTo(vector.get(2));
    }

    @ParameterizedTest
    @CsvSource({
            "a%20b, 8dbaf6fc726b00daca93844fea96c856",
            "a+b,   86b840c1febe961b0388f46b75117867",
            "a b,   28d6a5fce94fecee91b7a70da758e2be" })
    void theTextIsSignedLetterByLetter(String name, String signature) {
        String form = "folder_key=myfiles&foldername=" + name + "&response_format=json&session_token=" + T;

        assertThat(CallSigner.sign(SAMPLE, "/api/1.5/folder/create.php", form)).isEqualTo(signature);
    }

    @Test
    void theVersionOfThePathIsSignedAsCalled() {
        assertThat(CallSigner.sign(SAMPLE, "/api/1.5/user/get_info.php", "session_token=" + T))
                .isEqualTo("6eb08a977bb012467b57cd27f7722bb0");
        assertThat(CallSigner.sign(SAMPLE, "/api/1.4/user/get_info.php", "session_token=" + T))
                .isEqualTo("e5a89f33635fb63d4d9f789c63e91309");
    }

    @Test
    void textsOfSecretsShowNone() {
        Credentials credentials = new Credentials("me@example.org", "hush", "42", "key");

        assertThat(credentials + " " + SAMPLE).doesNotContain("me@", "hush", "key", T, "9316931", "1359061000");
    }

    private static SessionToken token(String value, long key, String time) {
        return new SessionToken(value, key, time, Instant.EPOCH);
    }
}
