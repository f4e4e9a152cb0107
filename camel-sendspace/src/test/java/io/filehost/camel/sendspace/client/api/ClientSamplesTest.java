package io.filehost.camel.sendspace.client.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.sendspace.client.model.Account;
import io.filehost.camel.sendspace.client.model.Contact;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.DownloadInfo;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.ItemRefusal;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.model.SessionCheck;
import io.filehost.camel.sendspace.client.model.SharedFolder;
import io.filehost.camel.sendspace.client.model.UploadSlot;
import io.filehost.camel.sendspace.client.wire.CommonAnswers;
import io.filehost.camel.sendspace.client.wire.Element;
import io.filehost.camel.sendspace.client.wire.ReplyXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** Every example answer of the reference can be read, and the main ones say what they say. */
class ClientSamplesTest {

    private static final Path EXAMPLES = Path.of("../docs/reference/examples/sendspace");

    /** Answers of upload nodes, which are no answers of methods; {@code UploadAnswerTest} reads them. */
    private static final Set<String> OF_UPLOAD_NODES = Set.of("anonymous.upload_done.fail.derived.xml",
            "anonymous.upload_done.ok.xml", "upload.post.registered.fail.derived.txt", "upload.post.registered.ok.txt");

    /** What the client never reads, and why. */
    private static final Map<String, String> NEVER_READ = Map.of(
            "upload.progress.done.xml", "progress is decoration: the answer of the node is the truth",
            "upload.progress.fail.xml", "progress is decoration: the answer of the node is the truth",
            "upload.progress.ok.xml", "progress is decoration: the answer of the node is the truth",
            "upload.post.registered.redirect.derived.txt", "redirects are for browsers: no redirect_url is ever sent",
            "upload.post.request.derived.txt", "a request; UploadFormTest writes the same");

    private final AnswerMapper mapper = new AnswerMapper();

    static Stream<String> answers() throws IOException {
        return index().keySet().stream().filter(file -> !OF_UPLOAD_NODES.contains(file) && !NEVER_READ.containsKey(file));
    }

    private static Map<String, JsonNode> index() throws IOException {
        JsonNode examples = new YAMLMapper().readTree(EXAMPLES.resolve("index.yaml").toFile()).path("examples");
        return StreamSupport.stream(examples.spliterator(), false)
                .collect(toMap(example -> example.path("file").asText(), example -> example));
    }

    @Test
    void theIndexListsEveryExample() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.yaml"))
                    .toList();

            assertThat(index().keySet()).hasSize(65).containsExactlyInAnyOrderElementsOf(names)
                    .containsAll(OF_UPLOAD_NODES).containsAll(NEVER_READ.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyExampleIsReadAsItsMethodDeclares(String file) throws Exception {
        Element result = result(file);

        assertThat(result.name()).isEqualTo("result");
        if (result.attribute("status").equals("fail")) {
            Element error = result.first("error").orElseThrow();
            assertThat(error.attribute("code")).matches("\\d+");
            assertThat(mapper.read(result, Answer.class).members()).containsKey("error");
        } else {
            ApiMethod<?> method = SendspaceCatalog.find(result.attribute("method")).orElseThrow();
            assertThat(mapper.read(result, method.answer())).isInstanceOf(method.answer());
        }
    }

    @Test
    void everyAnswerTypeOfTheCatalogueHasAReader() {
        Element empty = new Element("result", Map.of(), "", List.of());

        assertThat(SendspaceCatalog.methods()).allSatisfy(method -> {
            try {
                assertThat(mapper.read(empty, method.answer())).isNotNull();
            } catch (IllegalArgumentException lacking) {
                assertThat(lacking).hasMessageNotContaining("No reader");
            }
        });
    }

    @Test
    void aFileIsReadWithItsLimits() throws Exception {
        FileInfo file = files("files.setInfo.ok.xml").files().get(0);

        assertThat(file).isEqualTo(new FileInfo(
                new FileId("hklv47"), "Crazy frog - Popcorn.mp3", 3145728, new FolderId("k6vpyz"),
                Instant.ofEpochSecond(1186740000), 4, "", false,
                new FileLimits(Duration.ofDays(1), 10, FileLimits.Action.MOVE, new FolderId("2l28mq")),
                "http://www.sendspace.com/file/hklv47", "http://www.sendspace.com/pro/dl/hklv47"));
        assertThat(files("files.getInfo.ok.xml").files().get(0).limits()).isEqualTo(FileLimits.NONE);
    }

    @Test
    void aFileWithoutDirectLinkAndLimitsIsRead() throws Exception {
        FileInfo file = files("howto.files.getinfo.ok.xml").files().get(0);

        assertThat(file.id()).isEqualTo(new FileId("6wnAVV"));
        assertThat(file.parent()).isEqualTo(FolderId.ROOT);
        assertThat(file.directUrl()).isEmpty();
        assertThat(file.limits().isUnlimited()).isTrue();
    }

    @Test
    void aMixedOutcomeNamesWhatWasRefused() throws Exception {
        Done done = read("files.delete.api12.mixed.xml", Done.class);

        assertThat(done.ids()).containsExactly("abcdef", "abcdeg");
        assertThat(done.refused()).extracting(ItemRefusal::code).containsExactly(9, 11);
        assertThat(done.refused().get(1).ids()).containsExactly("abcdei", "abcdej");
        assertThat(files("files.moveToFolder.api12.mixed.xml").refused()).hasSize(2);
    }

    @Test
    void theRootIsNotItsOwnParent() throws Exception {
        List<FolderInfo> folders = read("folders.getAll.ok.xml", FolderInfo.Several.class).folders();

        assertThat(folders).hasSize(7).filteredOn(folder -> folder.id().isRoot()).singleElement()
                .satisfies(root -> assertThat(root.parent()).isNull());
        assertThat(folders.get(1).parent()).isEqualTo(FolderId.ROOT);
        assertThat(folders.get(1).shared()).isTrue();
    }

    @Test
    void whatAFolderHoldsIsRead() throws Exception {
        FolderContents root = read("folders.getContents.ok.xml", FolderContents.class);
        FolderContents empty = read("folders.getContents.empty.derived.xml", FolderContents.class);

        assertThat(root.folders()).extracting(FolderInfo::name).containsExactly("Reports", "Archive", "Music");
        assertThat(root.files()).extracting(FileInfo::name).containsExactly("readme.txt", "photo.jpg");
        assertThat(empty.folders()).isEmpty();
        assertThat(empty.files()).isEmpty();
        assertThat(read("folders.getInfo.ok.xml", FolderInfo.class).totals()).isEqualTo(new FolderInfo.Totals(2, 589824, 2));
    }

    @Test
    void aPublicFolderIsRead() throws Exception {
        SharedFolder shared = read("folders.getShared.ok.xml", SharedFolder.class);

        assertThat(shared.current().id()).isEqualTo(new FolderId("f97uqo"));
        assertThat(shared.folders()).hasSize(2);
        assertThat(shared.files()).extracting(FileInfo::downloads).containsOnly(-1L);
    }

    @Test
    void aLoginIsReadAndShowsNoSecret() throws Exception {
        Login login = read("auth.login.ok.xml", Login.class);
        Account account = login.account();

        assertThat(login.sessionKey()).hasSize(32);
        assertThat(login.toString()).doesNotContain(login.sessionKey()).doesNotContain("@");
        assertThat(account.membership()).isEqualTo("pro");
        assertThat(account.capabilities()).contains("upload", "download", "folders", "files");
        assertThat(read("auth.login.api12.ok.xml", Login.class).account().quota().diskspaceUsed()).isNotNull();
    }

    @Test
    void anExpiredSessionIsToldFromAnOpenOne() throws Exception {
        assertThat(read("auth.checkSession.ok.xml", SessionCheck.class).open()).isTrue();
        assertThat(read("auth.checkSession.expired.xml", SessionCheck.class).open()).isFalse();
        assertThat(read("auth.checkSession.ok.xml", SessionCheck.class).quota().diskspaceLeft()).isEqualTo(Quota.UNLIMITED);
    }

    @Test
    void aSlotKeepsItsEncodedPartByteForByte() throws Exception {
        UploadSlot slot = read("upload.getInfo.captured.xml", UploadSlot.class);

        assertThat(slot.extraInfo())
                .isEqualTo("AbCd0123EfGh4567IjKl8901MnOp%3BqRsT2345UvWx%2B6789YzAb0123CdEf4567GhIj%2FKl%3D%3D");
        assertThat(slot.url()).endsWith("&MAX_FILE_SIZE=314572800");
        assertThat(slot.maxFileSize()).isEqualTo(314572800);
        assertThat(slot.toString()).doesNotContain("sendspace.com").doesNotContain("AbCd");
    }

    @Test
    void aDownloadShowsNoAddress() throws Exception {
        DownloadInfo download = read("download.getInfo.ok.xml", DownloadInfo.class);

        assertThat(download.url()).startsWith("http");
        assertThat(download.toString()).doesNotContain(download.url()).contains(download.name());
    }

    @Test
    void contactsAreRead() throws Exception {
        assertThat(read("addressbook.list.ok.xml", Contact.Several.class).contacts()).isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.email()).contains("@"));
        assertThat(read("addressbook.delete.ok.xml", Done.class).ids()).containsExactly("test@test.com");
    }

    @Test
    void membersOfAnAnswerKeepTheirNames() throws Exception {
        Answer answer = CommonAnswers.members(result("files.getInfo.fail.xml"));

        assertThat(answer.members()).containsEntry("id", "u5txwy")
                .containsEntry("error", Map.of("code", "9", "text", "File not found"));
    }

    private io.filehost.camel.sendspace.client.model.Files files(String file) throws IOException, XMLStreamException {
        return read(file, io.filehost.camel.sendspace.client.model.Files.class);
    }

    private <T> T read(String file, Class<T> type) throws IOException, XMLStreamException {
        return mapper.read(result(file), type);
    }

    private static Element result(String file) throws IOException, XMLStreamException {
        return ReplyXml.read(Files.readString(EXAMPLES.resolve(file)));
    }
}
