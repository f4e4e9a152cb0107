package io.filehost.camel.mediafire.conformance;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.FileMethods.MOVE;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.mediafire.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.mediafire.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.mediafire.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that change their folder. */
class FileMoveConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/move", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/move")
    void aMovedFileKeepsItsKeyAndItsContent() {
        QuickKey file = target.file("letter.txt");
        FolderKey done = target.folder("done");

        target.client().call(MOVE, Params.params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, done));

        assertThat(target.info(file).parent()).isEqualTo(done);
        assertThat(target.content(file)).asString().isEqualTo("letter.txt");
        assertThat(target.names(target.folder())).containsExactly("done");
    }

    @Test
    @Behaviour(method = "file/move", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/move", codes = 110)
    void aFileThatNeverWasCannotBeMoved() {
        FolderKey done = target.folder("done");

        refused(110, () -> target.client().call(MOVE,
                Params.params(QUICK_KEYS, new QuickKey("0123456789abcde")).with(TARGET_FOLDER_KEY, done)));

        assertThat(target.names(done)).isEmpty();
    }
}
