package io.filehost.camel.mediafire.client.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Change.Kind;
import io.filehost.camel.mediafire.client.model.Change.State;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.TrashChunk;
import io.filehost.camel.mediafire.client.model.UnitState;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.model.UserInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every example answer of the reference can be read, and the main ones say what they say. */
class ClientSamplesTest {

    private static final Path EXAMPLES = Path.of("../docs/reference/examples/mediafire");

    private final AnswerMapper mapper = new AnswerMapper();

    static Stream<String> jsonExamples() throws IOException {
        return index().entrySet().stream().filter(entry -> entry.getValue().path("format").asText().equals("json"))
                .map(Map.Entry::getKey);
    }

    private static Map<String, JsonNode> index() throws IOException {
        JsonNode examples = new YAMLMapper().readTree(EXAMPLES.resolve("index.yaml").toFile()).path("examples");
        return examples.properties().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @MethodSource("jsonExamples")
    void everyExampleIsReadAsItsMethodDeclares(String file) throws IOException {
        ApiMethod<?> method = MediaFireCatalog.find(index().get(file).path("method").asText()).orElseThrow();
        JsonNode response = response(file);

        if (index().get(file).path("kind").asText().equals("error")) {
            assertThat(mapper.read(response, Answer.class).number("error")).hasValue(index().get(file).path("error").asLong());
        } else {
            assertThat(mapper.read(response, method.answer())).isInstanceOf(method.answer());
        }
    }

    @Test
    void theExamplesInXmlAreAnswersTheClientNeverAsksFor() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> xml = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xml")).toList();

            assertThat(xml).hasSize(58).allSatisfy(name -> assertThat(jsonExamples()).doesNotContain(name));
        }
    }

    @Test
    void everyAnswerTypeOfTheCatalogueHasAReader() throws IOException {
        JsonNode empty = new ObjectMapper().readTree("{}");

        assertThat(MediaFireCatalog.methods()).allSatisfy(method -> {
            try {
                assertThat(mapper.read(empty, method.answer())).isNotNull();
            } catch (IllegalArgumentException lacking) {
                assertThat(lacking).hasMessageNotContaining("No reader");
            }
        });
    }

    @Test
    void aFileIsReadWithItsTimeInUtc() throws IOException {
        FileInfo.Lookup lookup = read("file_get_info_9.json", FileInfo.Lookup.class);

        assertThat(lookup.skipped()).containsExactly(new QuickKey("uz9u9zqa0tlk6z7"));
        assertThat(lookup.found()).containsExactly(new FileInfo(
                new QuickKey("ipnyzofjcwri357"), "test-10mb.bin", 10485760,
                "e5b844cc57f57094ea4585e235f36c78c1cd222262bb89d53c94dcb4d6b3e55d", 11, FolderKey.ROOT,
                Instant.parse("2021-08-11T12:52:52Z"), null, "application/octet-stream", "public", ""));
    }

    @Test
    void aTimeWithoutAZoneIsThatOfTheService() throws IOException {
        FileInfo file = read("file_get_info_12.json", FileInfo.Lookup.class).found().get(0);

        assertThat(file.created()).isEqualTo("2015-08-03T11:46:23Z");
        assertThat(file.parent()).isEqualTo(new FolderKey("gfedcba"));
        assertThat(file.isTrashed()).isFalse();
    }

    @Test
    void aNewFileIsReadFromItsMisspeltMember() throws IOException {
        FileInfo file = read("file_create_2.json", FileInfo.class);

        assertThat(file.name()).isEqualTo("testing.txt");
        assertThat(file.size()).isZero();
        assertThat(file.revision()).isEqualTo(161659);
    }

    @Test
    void linksAndRefusalsAreKeptApart() throws IOException {
        FileLinks links = read("file_get_links_1.json", FileLinks.Several.class).files().get(0);
        FileLinks refused = read("file_get_links_6.json", FileLinks.Several.class).files().get(0);
        FileLinks streaming = read("file_get_links_5.json", FileLinks.Several.class).files().get(0);

        assertThat(links.link("direct_download"))
                .hasValueSatisfying(link -> assertThat(link).startsWith("http://download789."));
        assertThat(links.links()).containsOnlyKeys("view", "edit", "normal_download", "direct_download", "one_time_download");
        assertThat(refused.refusals()).containsExactly(Map.entry("one_time", "No session token provided"));
        assertThat(streaming.links()).containsOnlyKeys("normal_download");
        assertThat(streaming.refusals()).containsOnlyKeys("streaming");
        assertThat(links.toString()).doesNotContain("http");
    }

    @Test
    void aOneTimeLinkIsReadAndNotPrinted() throws IOException {
        OneTimeLink link = read("file_one_time_key_2.json", OneTimeLink.class);

        assertThat(link.token()).isEqualTo("izp9in69uiz9dxiht2xzc16bc71cnc3");
        assertThat(link.links()).containsOnlyKeys("download");
        assertThat(link.used()).isEqualTo(1);
        assertThat(link.allowed()).isEqualTo(100);
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void copiesAreReadWithTheirKeys() throws IOException {
        assertThat(read("file_copy_3.json", CopyOutcome.class))
                .isEqualTo(new CopyOutcome(List.of("lx8fb6gpizuuv9o"), 0, 0, 162671, false));
    }

    @Test
    void versionsAreReadNewestFirst() throws IOException {
        assertThat(read("file_get_versions_1.json", FileVersion.Several.class).versions()).containsExactly(
                new FileVersion(162696, Instant.parse("2015-05-07T20:46:28Z"), true),
                new FileVersion(162654, Instant.parse("2015-05-05T21:34:41Z"), false));
    }

    @Test
    void theRootFolderHasNoParent() throws IOException {
        FolderInfo root = read("folder_get_info_3.json", FolderInfo.Lookup.class).folders().get(0);

        assertThat(root.key()).isEqualTo(FolderKey.ROOT);
        assertThat(root.parent()).isNull();
        assertThat(root.revision()).isEqualTo(272536);
    }

    @Test
    void aPageOfAFolderSaysWhichFolderItIs() throws IOException {
        FolderChunk files = read("folder_get_content_1.json", FolderChunk.class);
        FolderChunk folders = read("folder_get_content_2.json", FolderChunk.class);

        assertThat(files.folder()).isEqualTo(new FolderKey("rww7bhhi0yc1l"));
        assertThat(files.more()).isFalse();
        assertThat(files.files().get(0).name()).isEqualTo("Galaxy-s9-wallpaper-1.png");
        assertThat(folders.files()).isEmpty();
        assertThat(folders.folders()).extracting(FolderInfo::name, FolderInfo::revision)
                .startsWith(tuple("EmptyFolder", 1142L), tuple("TestFolder", 2996L));
    }

    @Test
    void theStatusTellsWhetherAJobRuns() throws IOException {
        assertThat(read("device_get_status_3.json", DeviceStatus.class)).isEqualTo(new DeviceStatus(272536, false));
    }

    @Test
    void changesAreReadByStateAndKind() throws IOException {
        ChangeBlock block = DeviceMethods.GET_CHANGES.answer().cast(mapper.read(response("device_get_changes_4.json"),
                DeviceMethods.GET_CHANGES.answer())).after(60);

        assertThat(block.deviceRevision()).isEqualTo(105);
        assertThat(block.upTo()).isEqualTo(500);
        assertThat(block.changes()).extracting(Change::kind, Change::state, Change::key, Change::revision).containsExactly(
                tuple(Kind.FILE, State.UPDATED, "fl4fo8nfc4np3cv", 61L),
                tuple(Kind.FILE, State.UPDATED, "2xd01t7y56z5vml", 64L),
                tuple(Kind.FILE, State.UPDATED, "94bc9vocqwu3dh", 62L), tuple(Kind.FOLDER, State.UPDATED, "vnp2fvf2mionv", 72L),
                tuple(Kind.FOLDER, State.UPDATED, "apfsoiaspoisd", 71L),
                tuple(Kind.FILE, State.DELETED, "qnbvekwvndddfg5", 77L),
                tuple(Kind.FOLDER, State.DELETED, "gvbweicun3b9y", 73L));
        assertThat(block.changes().get(5).parent()).isEqualTo(FolderKey.TRASH);
    }

    @Test
    void emptyTextsAreEmptyLists() throws IOException {
        assertThat(mapper.read(response("device_get_changes_2.json"), DeviceMethods.GET_CHANGES.answer()).changes()).isEmpty();
    }

    @Test
    void theTrashCanIsReadPageByPage() throws IOException {
        TrashChunk trash = read("device_get_trash_1.json", TrashChunk.class);

        assertThat(trash.folders()).extracting(FolderInfo::name, FolderInfo::deleted)
                .containsExactly(tuple("Test 001", Instant.parse("2015-04-08T17:52:36Z")));
        assertThat(trash.size()).isEqualTo(100);
    }

    @Test
    void aCheckTellsTheSameFileFromAnotherOfItsName() throws IOException {
        UploadCheck same = read("upload_check_7.json", UploadCheck.class);
        UploadCheck old = read("upload_check_1.json", UploadCheck.class);

        assertThat(same.sameFile()).contains(new QuickKey("oqu8a32pt7nkou1"));
        assertThat(same.units()).isEqualTo(new UnitState(false, 21, 4194304, List.of(0, 0), ""));
        assertThat(old.sameFile()).contains(new QuickKey("123456789012345"));
        assertThat(read("upload_check_4.json", UploadCheck.class).overLimit()).isTrue();
        assertThat(read("upload_check_6.json", UploadCheck.class).units())
                .isEqualTo(new UnitState(false, 28, 2097152, List.of(), ""));
    }

    @Test
    void uploadsAreReadWithTheirKeyAndUnits() throws IOException {
        assertThat(read("upload_resumable_3.json", UploadReceipt.class))
                .isEqualTo(new UploadReceipt(0, "b7bpiovaoyv", new UnitState(false, 8, 4194304, List.of(3), "")));
        assertThat(read("upload_simple_1.json", UploadReceipt.class)).isEqualTo(new UploadReceipt(0, "53u05frn7sm", null));
        assertThat(read("upload_instant_1.json", InstantUpload.class))
                .isEqualTo(new InstantUpload(new QuickKey("123456789012345"), "filename", 4085));
    }

    @Test
    void aPollIsFinalWhenCompleteOrRefused() throws IOException {
        UploadState done = read("upload_poll_upload_10.json", UploadState.class);
        UploadState refused = read("upload_poll_upload_4.json", UploadState.class);
        UploadState waiting = read("upload_poll_upload_2.json", UploadState.class);

        assertThat(done.quickKey()).isEqualTo(new QuickKey("l86be19e1nrla8p"));
        assertThat(done.isFinal()).isTrue();
        assertThat(refused.fileError()).isEqualTo(8);
        assertThat(refused.isFinal()).isTrue();
        assertThat(waiting.status()).isEqualTo(5);
        assertThat(waiting.isFinal()).isFalse();
        assertThat(waiting.name()).isEmpty();
    }

    @Test
    void whatAUserIsCalledIsNotPrinted() throws IOException {
        UserInfo user = read("user_get_info_3.json", UserInfo.class);

        assertThat(user.limit()).isPositive();
        assertThat(user.details()).containsKey("email");
        assertThat(user.toString()).doesNotContain(user.details().get("email").toString());
    }

    private <T> T read(String file, Class<T> type) throws IOException {
        return mapper.read(response(file), type);
    }

    private static JsonNode response(String file) throws IOException {
        return new ObjectMapper().readTree(EXAMPLES.resolve(file).toFile()).path("response");
    }
}
