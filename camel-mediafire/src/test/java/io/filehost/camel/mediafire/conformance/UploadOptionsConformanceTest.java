package io.filehost.camel.mediafire.conformance;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.DISABLE_FLASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.GET_OPTIONS;
import static io.filehost.camel.mediafire.client.api.UploadMethods.HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SET_OPTIONS;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

/** What an account wants of its uploads. */
class UploadOptionsConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "upload/get_options", outcome = SUCCESS, known = PEER, source = "clients marcuth and JesusACD")
    void theOptionsTellHowMuchRoomThereIs() {
        target.file("some.txt");

        Answer options = options();

        assertThat(options.text("action_on_duplicate").orElseThrow()).isIn("skip", "keep", "replace");
        assertThat(options.number("used_storage_size").orElseThrow()).isPositive()
                .isLessThan(options.number("storage_limit").orElseThrow());
        assertThat(options.text("storage_limit_exceeded")).hasValue("no");
    }

    @Test
    @EmulatorOnly("changes the settings of the whole account")
    @Behaviour(method = { "upload/set_options", "upload/get_options" }, outcome = SUCCESS, known = PEER,
               source = "protocol 11.6; clients marcuth and JesusACD")
    void aSettingDecidesWhatAnUploadDoesWithATakenName() {
        QuickKey taken = target.file("taken.txt");
        QuickKey other = target.file("other.txt");
        target.call(SET_OPTIONS, params(ON_DUPLICATE, "replace").with(DISABLE_FLASH, "yes"));

        assertThat(options().text("action_on_duplicate")).hasValue("replace");
        assertThat(options().text("disable_flash")).hasValue("yes");
        assertThat(options().text("disable_html5")).hasValue("no");
        SentContent content = SentContent.of("other.txt");
        assertThat(target.call(INSTANT, params(INSTANT_NAME, "taken.txt").with(HASH, content.hash())
                .with(SIZE, content.size()).with(TARGET_FOLDER_KEY, target.folder())).quickKey()).isEqualTo(taken);
        assertThat(target.text(taken)).isEqualTo(target.text(other));
    }

    @Test
    @Behaviour(method = "upload/set_options", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 129)
    void aWordThatIsNotKnownChangesNothing() {
        Answer before = options();

        refused(129, () -> target.call(SET_OPTIONS, params(ON_DUPLICATE, "explode")));

        assertThat(options().text("action_on_duplicate")).isEqualTo(before.text("action_on_duplicate"));
    }

    @Test
    @EmulatorOnly("ends every session")
    @Behaviour(method = "upload/get_options", outcome = FAILURE, known = DOCUMENT, source = "protocol 4.3", codes = 105)
    void anAccountWhoseSessionsAlwaysEndTellsNothing() {
        target.emulator().faults().on("upload/get_options").expireToken();

        refused(105, this::options);

        target.emulator().faults().clear();
        assertThat(options().members()).isNotEmpty();
    }

    private Answer options() {
        return target.call(GET_OPTIONS, Params.none());
    }
}
