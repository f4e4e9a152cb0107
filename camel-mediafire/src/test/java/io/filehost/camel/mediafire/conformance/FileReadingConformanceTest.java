package io.filehost.camel.mediafire.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_LINKS;
import static io.filehost.camel.mediafire.client.api.FileMethods.LINK_TYPE;
import static io.filehost.camel.mediafire.client.api.FileMethods.NUMBER_OF_FILES;
import static io.filehost.camel.mediafire.client.api.FileMethods.RECENTLY_MODIFIED;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.FILE_PATH;
import static io.filehost.camel.mediafire.client.api.SharedParams.NEW_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the service tells of files, and its links to them. */
class FileReadingConformanceTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/get_info", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/get_info")
    void aFileIsDescribedAsItWasSent() {
        FolderKey folder = target.folder();
        QuickKey file = target.file(folder, "hello.txt", "hello".getBytes(StandardCharsets.UTF_8));

        FileInfo info = target.call(GET_INFO, params(QUICK_KEYS, file)).found().get(0);

        assertThat(info.name()).isEqualTo("hello.txt");
        assertThat(info.size()).isEqualTo(5);
        assertThat(info.hash()).isEqualTo(HELLO);
        assertThat(info.parent()).isEqualTo(folder);
        assertThat(info.isTrashed()).isFalse();
        assertThat(info.revision()).isPositive();
    }

    @Test
    @Behaviour(method = "file/get_info", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/get_info")
    void aFileIsFoundByItsPath() {
        QuickKey file = target.file("by path.txt");

        List<FileInfo> found = target.call(GET_INFO, params(FILE_PATH, target.path() + "/by path.txt")).found();

        assertThat(found).extracting(FileInfo::quickKey).containsExactly(file);
    }

    @Test
    @Behaviour(method = "file/get_info", outcome = SUCCESS, known = RECORDED, source = "protocol 18; C49")
    void amongSeveralFilesUnknownOnesAreSkippedAndNamed() {
        QuickKey file = target.file("known.txt");

        FileInfo.Lookup lookup = target.call(GET_INFO, params(QUICK_KEYS, List.of(Target.NO_FILE, file)));

        assertThat(lookup.found()).extracting(FileInfo::quickKey).containsExactly(file);
        assertThat(lookup.skipped()).containsExactly(Target.NO_FILE);
    }

    @Test
    @Behaviour(method = "file/get_info", outcome = FAILURE, known = RECORDED, source = "catalogue file/get_info",
               codes = { 110, 111, 260 })
    void aKeyOrPathOfNoFileIsRefused() {
        String path = target.path() + "/nothing.txt";

        refused(110, () -> target.call(GET_INFO, params(QUICK_KEYS, Target.NO_FILE)));
        refused(111, () -> target.call(GET_INFO, params(QUICK_KEYS, Target.NO_FOLDER)));
        refused(260, () -> target.call(GET_INFO, params(FILE_PATH, path)));
    }

    @Test
    @Behaviour(method = "file/get_info", outcome = SUCCESS, known = RECORDED, source = "protocol 9")
    @Behaviour(method = "file/get_info", outcome = FAILURE, known = DOCUMENT, source = "protocol 9", codes = 114)
    void aPublicFileIsForEverybodyAndAPrivateOneIsNot() {
        QuickKey open = target.file("open.txt");
        QuickKey closed = target.file("closed.txt");
        target.call(UPDATE, params(QUICK_KEY, open).with(PRIVACY, "public"));
        target.call(UPDATE, params(QUICK_KEY, closed).with(PRIVACY, "private"));

        assertThat(target.nobody().call(GET_INFO, params(QUICK_KEYS, open)).found()).extracting(FileInfo::name)
                .containsExactly("open.txt");
        refused(114, () -> target.nobody().call(GET_INFO, params(QUICK_KEYS, closed)));
    }

    @Test
    @Behaviour(method = "file/get_links", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/get_links; protocol 14")
    void theOwnerGetsADirectLinkThatHandsOutTheFile() {
        QuickKey file = target.file("linked.txt");

        FileLinks links = links(params(QUICK_KEYS, file).with(LINK_TYPE, "normal_download,direct_download"));

        assertThat(links.links()).containsOnlyKeys("normal_download", "direct_download");
        assertThat(links.refusals()).isEmpty();
        assertThat(target.text(file)).isEqualTo("linked.txt");
    }

    @Test
    @Behaviour(method = "file/get_links", outcome = SUCCESS, known = DOCUMENT, source = "protocol 14")
    void eachCallMakesAnotherDirectLink() {
        Params asked = params(QUICK_KEYS, target.file("linked.txt")).with(LINK_TYPE, "direct_download");

        assertThat(links(asked).link("direct_download")).isNotEmpty().isNotEqualTo(links(asked).link("direct_download"));
    }

    @Test
    @Behaviour(method = "file/get_links", outcome = FAILURE, known = RECORDED, source = "catalogue file/get_links")
    void aStrangerIsRefusedTheDirectLinkInsideASuccess() {
        QuickKey file = target.file("open.txt");
        target.call(UPDATE, params(QUICK_KEY, file).with(PRIVACY, "public"));

        FileLinks links = target.nobody().call(GET_LINKS,
                params(QUICK_KEYS, file).with(LINK_TYPE, "normal_download,direct_download")).files().get(0);

        assertThat(links.links()).containsOnlyKeys("normal_download");
        assertThat(links.refusals()).containsKey("direct_download");
    }

    @Test
    @Behaviour(method = "file/get_links", outcome = FAILURE, known = OUR_READING,
               source = "as with every other method that is asked for one file", codes = 110)
    void thereAreNoLinksToNoFile() {
        refused(110, () -> target.call(GET_LINKS, params(QUICK_KEYS, Target.NO_FILE).with(LINK_TYPE, "view")));
    }

    @Test
    @Behaviour(method = "file/recently_modified", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue file/recently_modified")
    void whatChangedLastComesFirst() {
        QuickKey older = target.file("older.txt");
        QuickKey newer = target.file("newer.txt");
        target.call(UPDATE, params(QUICK_KEY, older).with(NEW_FILE_NAME, "renamed.txt"));

        Object keys = target.call(RECENTLY_MODIFIED, params(NUMBER_OF_FILES, 2)).members().get("quickkeys");

        assertThat(keys).isEqualTo(List.of(older.value(), newer.value()));
    }

    @Test
    @Behaviour(method = "file/recently_modified", outcome = FAILURE, known = OUR_READING,
               source = "a number below zero is a bad parameter", codes = 129)
    void lessThanNoFileIsRefused() {
        refused(129, () -> target.call(RECENTLY_MODIFIED, params(NUMBER_OF_FILES, -1)));
    }

    private FileLinks links(Params asked) {
        return target.call(GET_LINKS, asked).files().get(0);
    }
}
