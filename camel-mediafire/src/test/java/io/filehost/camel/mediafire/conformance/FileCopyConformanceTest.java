package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.FolderKey;
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
import static io.filehost.camel.mediafire.client.api.FileMethods.COPY;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DESCRIPTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** Copies of files. */
class FileCopyConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/copy", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/copy")
    void aCopyHasAKeyOfItsOwnAndTheSameContent() {
        QuickKey file = target.file("letter.txt");
        FolderKey copies = target.folder("copies");

        CopyOutcome outcome = target.call(COPY, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, copies));

        QuickKey copy = new QuickKey(outcome.newKeys().get(0));
        assertThat(copy).isNotEqualTo(file);
        assertThat(target.info(copy).parent()).isEqualTo(copies);
        assertThat(target.text(copy)).isEqualTo("letter.txt");
        assertThat(target.info(file).parent()).isEqualTo(target.folder());
    }

    @Test
    @Behaviour(method = "file/copy", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/copy")
    void whatHappensToTheCopyDoesNotHappenToTheFile() {
        QuickKey file = target.file("letter.txt");
        QuickKey copy = new QuickKey(
                target.call(COPY, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, target.folder("copies"))).newKeys().get(0));

        target.call(UPDATE, params(QUICK_KEY, copy).with(DESCRIPTION, "a copy"));

        assertThat(target.info(copy).description()).isEqualTo("a copy");
        assertThat(target.info(file).description()).isEmpty();
    }

    @Test
    @Behaviour(method = "file/copy", outcome = SUCCESS, known = OUR_READING,
               source = "a name that is taken is kept by the file that has it; the copy is numbered as file/create does it")
    void aCopyBesideItsFileGetsAnotherName() {
        QuickKey file = target.file("letter.txt");

        target.call(COPY, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, target.folder()));

        assertThat(target.names(target.folder())).hasSize(2).doesNotHaveDuplicates().contains("letter.txt");
    }

    @Test
    @Behaviour(method = "file/copy", outcome = FAILURE, known = EXAMPLE, source = "file_copy_2.xml", codes = 110)
    void aCopyDoneInPartIsAnErrorThatNamesWhatWasDone() {
        QuickKey file = target.file("letter.txt");
        FolderKey copies = target.folder("copies");

        RefusedCallException refused = refused(110, () -> target.call(COPY,
                params(QUICK_KEYS, List.of(file, Target.NO_FILE)).with(TARGET_FOLDER_KEY, copies)));

        assertThat(refused.answer().members().get("new_quickkeys")).asInstanceOf(
                LIST).hasSize(1);
        assertThat(target.names(copies)).containsExactly("letter.txt");
    }

    @Test
    @Behaviour(method = "file/copy", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/copy",
               codes = { 110, 112 })
    void nothingIsCopiedWhenTheFileOrTheFolderIsUnknown() {
        QuickKey file = target.file("letter.txt");
        FolderKey copies = target.folder("copies");

        refused(110, () -> target.call(COPY, params(QUICK_KEYS, Target.NO_FILE).with(TARGET_FOLDER_KEY, copies)));
        refused(112, () -> target.call(COPY, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, Target.NO_FOLDER)));

        assertThat(target.names(copies)).isEmpty();
    }

    @Test
    @EmulatorOnly("copies from one account into another")
    @Behaviour(method = "file/copy", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/copy")
    @Behaviour(method = "file/copy", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/copy", codes = 114)
    void aPublicFileOfAnotherAccountCanBeTakenOverAndAPrivateOneNot() {
        QuickKey file = target.file("poem.txt");
        var other = target.other();
        target.call(UPDATE, params(QUICK_KEY, file).with(PRIVACY, "private"));
        refused(114, () -> other.call(COPY, params(QUICK_KEYS, file)));
        target.call(UPDATE, params(QUICK_KEY, file).with(PRIVACY, "public"));

        CopyOutcome outcome = other.call(COPY, params(QUICK_KEYS, file));

        QuickKey copy = new QuickKey(outcome.newKeys().get(0));
        assertThat(other.changes().files(List.of(copy)).found().get(0).name()).isEqualTo("poem.txt");
    }
}
