package io.filehost.camel.mediafire.conformance;

import java.time.Duration;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.CONFIGURE_ONE_TIME_KEY;
import static io.filehost.camel.mediafire.client.api.FileMethods.COUNTS_ONLY;
import static io.filehost.camel.mediafire.client.api.FileMethods.DURATION;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FileMethods.ONE_TIME_KEY;
import static io.filehost.camel.mediafire.client.api.FileMethods.ONE_TIME_LINK;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** Links that work once. */
class OneTimeKeyConformanceTest {

    private static final String NO_TOKEN = "0123456789abcdefghijklmnopqrstu";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/one_time_key", outcome = SUCCESS, known = DOCUMENT, source = "protocol 15")
    @Behaviour(method = "file/get_info", outcome = SUCCESS, known = DOCUMENT, source = "protocol 9: what a caller sees")
    void aOneTimeKeyDescribesItsFileWithoutNamingItsKey() {
        QuickKey file = target.file("secret.txt");

        OneTimeLink link = target.call(ONE_TIME_LINK, params(QUICK_KEY, file));

        assertThat(link.token()).hasSize(31);
        assertThat(link.links().get("download")).endsWith(link.token());
        FileInfo seen = seenWith(link);
        assertThat(seen.name()).isEqualTo("secret.txt");
        assertThat(seen.quickKey()).isNull();
        assertThat(seen.size()).isEqualTo(-1);
    }

    @Test
    @Behaviour(method = "file/one_time_key", outcome = SUCCESS, known = EXAMPLE, source = "file_one_time_key_3.json")
    void theCountersCostNothing() {
        QuickKey file = target.file("secret.txt");
        OneTimeLink before = counts();

        OneTimeLink made = target.call(ONE_TIME_LINK, params(QUICK_KEY, file));

        assertThat(before.token()).isEmpty();
        assertThat(counts().used()).isEqualTo(before.used() + 1).isEqualTo(made.used());
        assertThat(counts().allowed()).isEqualTo(made.allowed()).isPositive();
    }

    @Test
    @Behaviour(method = "file/one_time_key", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 110)
    void thereIsNoKeyToNoFile() {
        OneTimeLink before = counts();

        refused(110, () -> target.call(ONE_TIME_LINK, params(QUICK_KEY, Target.NO_FILE)));

        assertThat(counts().used()).isEqualTo(before.used());
    }

    @Test
    @EmulatorOnly("waits a minute")
    @Behaviour(method = "file/configure_one_time_key", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue file/configure_one_time_key")
    void aKeyDiesWhenItsTimeIsOver() {
        OneTimeLink link = target.call(ONE_TIME_LINK, params(QUICK_KEY, target.file("secret.txt")));

        target.call(CONFIGURE_ONE_TIME_KEY, params(ONE_TIME_KEY, link.token()).with(DURATION, 1));

        assertThat(seenWith(link).name()).isEqualTo("secret.txt");
        target.emulator().clock().advance(Duration.ofMinutes(2));
        refused(110, () -> seenWith(link));
    }

    @Test
    @Behaviour(method = "file/configure_one_time_key", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue file/configure_one_time_key")
    void settingsOfAKeyCostNoOtherKey() {
        OneTimeLink link = target.call(ONE_TIME_LINK, params(QUICK_KEY, target.file("secret.txt")));

        OneTimeLink configured
                = target.call(CONFIGURE_ONE_TIME_KEY, params(ONE_TIME_KEY, link.token()).with(DURATION, 10));

        assertThat(configured.used()).isEqualTo(link.used());
        assertThat(seenWith(link).name()).isEqualTo("secret.txt");
    }

    @Test
    @Behaviour(method = "file/configure_one_time_key", outcome = FAILURE, known = OUR_READING,
               source = "129 is the only code printed for this method", codes = 129)
    void anUnknownKeyHasNoSettings() {
        refused(129, () -> target.call(CONFIGURE_ONE_TIME_KEY, params(ONE_TIME_KEY, NO_TOKEN).with(DURATION, 10)));
    }

    @Test
    @Behaviour(method = "file/configure_one_time_key", outcome = FAILURE, known = EXAMPLE,
               source = "file_configure_one_time_key_3.xml", codes = 129)
    void anEmptyKeyIsRefused() {
        refused(129, () -> target.call(CONFIGURE_ONE_TIME_KEY, params(ONE_TIME_KEY, "")));
    }

    private OneTimeLink counts() {
        return target.call(ONE_TIME_LINK, params(COUNTS_ONLY, "yes"));
    }

    private FileInfo seenWith(OneTimeLink link) {
        Params asked = params(QUICK_KEYS, link.token());
        List<FileInfo> found = target.nobody().call(GET_INFO, asked).found();
        return found.get(0);
    }
}
