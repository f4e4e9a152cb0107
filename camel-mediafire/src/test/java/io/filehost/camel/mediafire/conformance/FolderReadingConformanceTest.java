package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderDepth;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.CHUNK_SIZE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.GET_CONTENT;
import static io.filehost.camel.mediafire.client.api.FolderMethods.GET_DEPTH;
import static io.filehost.camel.mediafire.client.api.FolderMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FolderMethods.GET_SIBLINGS;
import static io.filehost.camel.mediafire.client.api.FolderMethods.LISTED_KEY;
import static io.filehost.camel.mediafire.client.api.FolderMethods.LISTED_KEYS;
import static io.filehost.camel.mediafire.client.api.FolderMethods.LISTED_PATH;
import static io.filehost.camel.mediafire.client.api.FolderMethods.ORDER_DIRECTION;
import static io.filehost.camel.mediafire.client.api.FolderMethods.SIBLING_FILTER;
import static io.filehost.camel.mediafire.client.api.SharedParams.CHUNK;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTENT_TYPE;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/** What the service tells of folders and of what is in them. */
class FolderReadingConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "folder/get_content", outcome = SUCCESS, known = RECORDED, source = "protocol 18: plain text order")
    void aFolderIsListedInChunksInTheOrderOfNames() {
        List.of("a-2.txt", "a-10.txt", "a-1.txt").forEach(target::file);

        FolderChunk first = files(1, 2);
        FolderChunk second = files(2, 2);

        assertThat(first.files()).extracting(FileInfo::name).containsExactly("a-1.txt", "a-10.txt");
        assertThat(first.more()).isTrue();
        assertThat(first.folder()).isEqualTo(target.folder());
        assertThat(second.files()).extracting(FileInfo::name).containsExactly("a-2.txt");
        assertThat(second.more()).isFalse();
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/get_content")
    void filesAndFoldersNeverComeTogether() {
        target.file("file.txt");
        target.folder("folder");

        FolderChunk folders = target.call(GET_CONTENT, params(LISTED_PATH, target.path()).with(CONTENT_TYPE, "folders"));

        assertThat(folders.folders()).extracting(FolderInfo::name).containsExactly("folder");
        assertThat(folders.files()).isEmpty();
        assertThat(files(1, 100).folders()).isEmpty();
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/get_content")
    void aFolderIsListedBackwardsToo() {
        List.of("a.txt", "b.txt").forEach(target::file);

        FolderChunk chunk = target.call(GET_CONTENT, asked(1, 10).with(ORDER_DIRECTION, "desc"));

        assertThat(chunk.files()).extracting(FileInfo::name).containsExactly("b.txt", "a.txt");
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 25.8: behaviour past the last chunk is not documented")
    void behindTheLastChunkThereIsNothing() {
        target.file("only.txt");

        FolderChunk behind = files(7, 10);

        assertThat(behind.files()).isEmpty();
        assertThat(behind.more()).isFalse();
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = FAILURE, known = EXAMPLE, source = "folder_get_content_4.json",
               codes = 112)
    void noFolderHoldsNothing() {
        refused(112, () -> target.nobody().call(GET_CONTENT, params(LISTED_KEY, Target.NO_FOLDER)));
        refused(112, () -> target.call(GET_CONTENT, params(LISTED_KEY, Target.NO_FOLDER)));
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = FAILURE, known = DOCUMENT, source = "catalogue folder/get_content",
               codes = 259)
    @Behaviour(method = "folder/get_info", outcome = FAILURE, known = DOCUMENT, source = "catalogue folder/get_info",
               codes = 259)
    void aPathToNowhereIsRefused() {
        String path = target.path() + "/nowhere";

        refused(259, () -> target.call(GET_CONTENT, params(LISTED_PATH, path)));
        refused(259, () -> target.call(GET_INFO, params(LISTED_PATH, path)));
    }

    @Test
    @Behaviour(method = "folder/get_content", outcome = SUCCESS, known = RECORDED, source = "protocol 18")
    void privateFilesAreLeftOutForOthersSilently() {
        target.call(UPDATE, params(QUICK_KEY, target.file("open.txt")).with(PRIVACY, "public"));
        target.call(UPDATE, params(QUICK_KEY, target.file("closed.txt")).with(PRIVACY, "private"));
        target.call(FolderMethods.UPDATE,
                params(FOLDER_KEY, target.folder()).with(PRIVACY, "public"));

        FolderChunk seen = target.nobody().call(GET_CONTENT, asked(1, 10));

        assertThat(seen.files()).extracting(FileInfo::name).containsExactly("open.txt");
    }

    @Test
    @Behaviour(method = "folder/get_info", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/get_info")
    void foldersAreDescribedInTheOrderAsked() {
        FolderKey b = target.folder("b");
        FolderKey a = target.folder("a");

        List<FolderInfo> found = target.call(GET_INFO, params(LISTED_KEYS, List.of(b, a))).folders();

        assertThat(found).extracting(FolderInfo::key).containsExactly(b, a);
        assertThat(found).extracting(FolderInfo::name).containsExactly("b", "a");
        assertThat(found).extracting(FolderInfo::parent).containsOnly(target.folder());
    }

    @Test
    @Behaviour(method = "folder/get_info", outcome = SUCCESS, known = PEER, source = "protocol 19.1: Java SDK, C46")
    void theRootHasTheRevisionOfTheAccount() {
        long before = target.info(FolderKey.ROOT).revision();

        QuickKey file = target.file("newest.txt");

        assertThat(target.info(FolderKey.ROOT).revision()).isGreaterThan(before)
                .isGreaterThanOrEqualTo(target.info(file).revision());
    }

    @Test
    @Behaviour(method = "folder/get_info", outcome = FAILURE, known = RECORDED,
               source = "protocol 18; catalogue folder/get_info",
               codes = 112)
    void oneUnknownFolderAmongSeveralRefusesThemAll() {
        FolderKey known = target.folder("known");

        refused(112, () -> target.call(GET_INFO, params(LISTED_KEYS, List.of(known, Target.NO_FOLDER))));
    }

    @Test
    @Behaviour(method = "folder/get_info", outcome = FAILURE, known = EXAMPLE, source = "folder_get_info_2.json", codes = 104)
    void anUnknownFolderIsAMissingTokenToNobody() {
        refused(104, () -> target.nobody().call(GET_INFO, params(LISTED_KEYS, Target.NO_FOLDER)));
    }

    @Test
    @Behaviour(method = "folder/get_depth", outcome = SUCCESS, known = PEER, source = "PHP SDK; the order is our reading")
    void theWayToTheRootIsTold() {
        FolderKey upper = target.folder("upper");
        FolderKey lower = target.folder(upper, "lower");

        FolderDepth depth = target.call(GET_DEPTH, params(FOLDER_KEY, lower));

        assertThat(depth.depth()).isEqualTo(3);
        assertThat(depth.chain()).extracting(FolderDepth.Step::key).startsWith(lower, upper, target.folder());
        assertThat(depth.chain()).extracting(FolderDepth.Step::name).startsWith("lower", "upper");
    }

    @Test
    @Behaviour(method = "folder/get_depth", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 112)
    void noFolderHasNoDepth() {
        refused(112, () -> target.call(GET_DEPTH, params(FOLDER_KEY, Target.NO_FOLDER)));
    }

    @Test
    @Behaviour(method = "folder/get_siblings", outcome = SUCCESS, known = PEER, source = "PHP SDK; the shape is our reading")
    void whatLiesBesideAFolderIsListedWithoutIt() {
        FolderKey middle = target.folder("middle");
        target.folder("beside");
        target.file("beside.txt");

        Map<String, Object> siblings = siblings(params(FOLDER_KEY, middle));

        assertThat(siblings.get("folders")).asInstanceOf(LIST).singleElement().asInstanceOf(MAP).containsEntry("name",
                "beside");
        assertThat(siblings.get("files")).asInstanceOf(LIST).singleElement().asInstanceOf(MAP)
                .containsEntry("filename", "beside.txt");
        assertThat(siblings(params(FOLDER_KEY, middle).with(SIBLING_FILTER, "folders"))).doesNotContainKey("files");
    }

    @Test
    @Behaviour(method = "folder/get_siblings", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 112, 113 })
    void nothingLiesBesideNoFolder() {
        refused(112, () -> target.call(GET_SIBLINGS, params(FOLDER_KEY, Target.NO_FOLDER)));
        refused(113, () -> target.call(GET_SIBLINGS, params(SIBLING_FILTER, "folders")));
    }

    @Test
    @EmulatorOnly("the folder of another account")
    @Behaviour(method = "folder/get_content", outcome = FAILURE, known = DOCUMENT, source = "catalogue folder/get_content",
               codes = 114)
    @Behaviour(method = "folder/get_info", outcome = FAILURE, known = OUR_READING, source = "as folder/get_content",
               codes = 114)
    void aPrivateFolderIsClosedToOthers() {
        FolderKey folder = target.folder("diary");
        target.call(FolderMethods.UPDATE,
                params(FOLDER_KEY, folder).with(PRIVACY, "private"));
        var other = target.other();

        refused(114, () -> other.call(GET_CONTENT, params(LISTED_KEY, folder)));
        refused(114, () -> other.call(GET_INFO, params(LISTED_KEYS, folder)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> siblings(Params asked) {
        return (Map<String, Object>) target.call(GET_SIBLINGS, asked).members().get("siblings");
    }

    private FolderChunk files(int chunk, int size) {
        return target.call(GET_CONTENT, asked(chunk, size));
    }

    private Params asked(int chunk, int size) {
        return params(LISTED_KEY, target.folder()).with(CONTENT_TYPE, "files").with(CHUNK, chunk).with(CHUNK_SIZE, size);
    }
}
