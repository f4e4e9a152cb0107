package io.filehost.camel.sendspace;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.testing.route.NewTemporaryFiles;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DownloadRouteTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @TempDir
    Path directory;

    @Test
    void aFileBecomesTheBodyAndIsFetchedOnceHoweverOftenItIsRead() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "hello");
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to("sendspace:/?operation=download").multicast().to("mock:one", "mock:two");
            }
        });
        MockEndpoint two = sendspace.context().getEndpoint("mock:two", MockEndpoint.class);
        two.expectedBodiesReceived("hello");
        two.whenAnyExchangeReceived(exchange -> exchange.getMessage().setBody(exchange.getMessage().getBody(String.class)));
        MockEndpoint one = sendspace.context().getEndpoint("mock:one", MockEndpoint.class);
        one.whenAnyExchangeReceived(exchange -> assertThat(exchange.getMessage().getBody(String.class)).isEqualTo("hello"));

        Exchange done = sendspace.send("direct:in", a, Map.of(SendspaceConstants.FILE_ID, a.fileId().value()));

        assertThat(done.getException()).isNull();
        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).downloads()).isEqualTo(1);
        assertThat(one.getReceivedExchanges()).singleElement().satisfies(received -> assertThat(
                received.getMessage().getHeaders()).containsEntry(Exchange.FILE_NAME, "a.txt")
                .containsEntry(Exchange.FILE_LENGTH, 5L).containsEntry(SendspaceConstants.FILE_ID, a.fileId().value()));
    }

    @Test
    void aFileThatWaitsForAnotherRouteWhenCamelStopsLeavesNoTemporaryFile() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "hello");
        NewTemporaryFiles files = new NewTemporaryFiles();
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to("sendspace:/?operation=download").to("seda:nobody?waitForTaskToComplete=Never");
            }
        });
        sendspace.send("direct:in", null, Map.of(SendspaceConstants.FILE_ID, a.fileId().value()));
        assertThat(files.left()).hasSize(1);

        sendspace.context().stop();

        assertThat(files.left()).isEmpty();
    }

    @Test
    void theOptionNamesAFileOfTheFolder() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "hello");

        Exchange done = sendspace.send("sendspace:/Inbox?operation=download&bodyType=stream&fileName=${header.which}.txt", null,
                Map.of("which", "a"));

        assertThat(done.getMessage().getBody(String.class)).isEqualTo("hello");
    }

    @Test
    void theParentIsThePathThatWasNamedElseTheFolderByItsId() throws Exception {
        UploadResult a = sendspace.upload("/Inbox/sub", "a.txt", "hello");
        String download = "?operation=download&bodyType=none";

        Exchange byPath = sendspace.send("sendspace:/" + download, null,
                Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox/sub/a.txt", Exchange.FILE_PARENT, "/Elsewhere"));
        Exchange byId = sendspace.send("sendspace:/" + download, null,
                Map.of(SendspaceConstants.FILE_ID, a.fileId().value(), Exchange.FILE_PARENT, "/Elsewhere"));
        Exchange byOption = sendspace.send("sendspace:/Inbox" + download + "&fileName=sub/a.txt", null, Map.of());

        assertThat(byPath.getMessage().getHeader(Exchange.FILE_PARENT)).isEqualTo("/Inbox/sub");
        assertThat(byId.getMessage().getHeader(Exchange.FILE_PARENT)).isEqualTo("key:" + a.folder());
        assertThat(byOption.getMessage().getHeader(Exchange.FILE_PARENT)).isEqualTo("/Inbox/sub");
    }

    @Test
    void aStreamIsOpenedWhenItIsReadAndAFileLiesInTheWorkDirectory() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "hello");
        Map<String, Object> subject = Map.of(SendspaceConstants.FILE_ID, a.fileId().value());

        InputStream stream = sendspace.ask(InputStream.class, "sendspace:/?operation=download&bodyType=stream", null, subject);
        File file = sendspace.ask(File.class, "sendspace:/?operation=download&localWorkDirectory=" + directory, null, subject);
        FileInfo none = sendspace.ask(FileInfo.class, "sendspace:/?operation=download&bodyType=none", null, subject);

        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).downloads()).isEqualTo(1);
        assertThat(stream).hasContent("hello");
        assertThat(file).hasContent("hello").hasParent(directory.toFile());
        assertThat(none.name()).isEqualTo("a.txt");
        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).downloads()).isEqualTo(2);
    }

    @Test
    void aProtectedFileTakesItsPasswordAndNothingOfItTravelsOn() throws Exception {
        Exchange sent = sendspace.send("sendspace:/Inbox", "hello",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, "open sesame"));
        String id = sent.getMessage().getHeader(SendspaceConstants.FILE_ID, String.class);

        Exchange done = sendspace.send("sendspace:/?operation=download&bodyType=stream", null,
                Map.of(SendspaceConstants.FILE_ID, id, SendspaceConstants.FILE_PASSWORD, "open sesame"));
        Exchange refused = sendspace.exchange("sendspace:/?operation=download", null,
                Map.of(SendspaceConstants.FILE_ID, id, SendspaceConstants.FILE_PASSWORD, "shut"));

        assertThat(done.getMessage().getBody(String.class)).isEqualTo("hello");
        assertThat(done.getMessage().getHeaders()).doesNotContainValue("open sesame");
        assertThat(refused.getException()).hasStackTraceContaining("error 22").hasMessageNotContaining("shut");
    }

    @Test
    void aBodyThatCannotBeFetchedIsAnError() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "hello");
        sendspace.faults().on("download.getInfo").answerError(23);

        Exchange failed = sendspace.exchange("sendspace:/?operation=download", null,
                Map.of(SendspaceConstants.FILE_ID, a.fileId().value()));

        assertThat(failed.getException()).hasStackTraceContaining("error 23").hasStackTraceContaining("download.getInfo");
    }

    @Test
    void whatIsMissingOrNotOneFileIsRefused() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "hello");

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Inbox?operation=download&fileName=b.txt", null, Map.of()))
                .withMessageContaining("There is no file /Inbox/b.txt")
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(ErrorKind.NOT_FOUND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=download", null,
                        Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox")))
                .withMessageContaining("download takes one file");
    }
}
