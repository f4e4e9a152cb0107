package io.filehost.camel.mediafire;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.HttpResponseAware;
import org.apache.camel.support.LoggingExceptionHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Failures name the operation, the key or path, the code, and what to do next. */
class FailureTextTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void ofARefusal() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=restoreVersion&parameter.revision=1", 1L,
                        Map.of(MediaFireConstants.QUICK_KEY, "abcdefghijklmno")))
                .withMessageContaining("restoreVersion of abcdefghijklmno in /").withMessageContaining("error ")
                .withMessageContaining("Check the key or path")
                .satisfies(refused -> assertThat(refused).isInstanceOf(HttpResponseAware.class));
    }

    @Test
    void ofALostReply() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.faults().on("file/move").once().loseReply();

        assertThatExceptionOfType(LostReplyException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox?operation=call&method=file/move", null,
                        Map.of(MediaFireConstants.QUICK_KEY, a.quickKey().value())))
                .withMessageContaining("call of " + a.quickKey() + " in /Inbox").withMessageContaining("file/move")
                .withMessageContaining("Look whether it happened");
    }

    @Test
    void ofAForeignPage() throws Exception {
        mediafire.component().getConfiguration().setMaximumRetries(0);
        mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.faults().on("folder/get_content").answerHtml("<html>Sign in to the hotel</html>");

        assertThatExceptionOfType(NotTheServiceException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox?operation=call&method=folder/get_content", null, Map.of()))
                .withMessageContaining("call in /Inbox").withMessageContaining("folder/get_content")
                .withMessageContaining("Check baseUrl");
    }

    @Test
    void ofAServiceThatIsNotThere() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send(
                        "mediafire:/Inbox?operation=list&maximumRetries=0&baseUrl=http://127.0.0.1:1", null, Map.of()))
                .withMessageContaining("list in /Inbox").withMessageContaining("127.0.0.1")
                .withMessageContaining("Nothing was")
                .satisfies(failure -> assertThat(failure.hadNoEffect()).isTrue());
    }

    @Test
    void ofAFolderThatIsMissing() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox?autoCreate=false", "x",
                        Map.of(Exchange.FILE_NAME, "a.txt")))
                .withMessageContaining("upload of a.txt in /Inbox").withMessageContaining("There is no folder /Inbox")
                .withMessageContaining("Check the key or path");
    }

    @Test
    void ofWhatIsDoneAfterReading() throws Exception {
        List<Throwable> told = new CopyOnWriteArrayList<>();
        HandTurnedScheduler scheduler = new HandTurnedScheduler();
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.context().getRegistry().bind("listener", new LoggingExceptionHandler(mediafire.context(), getClass()) {
            @Override
            public void handleException(String message, Exchange exchange, Throwable exception) {
                told.add(exception);
            }
        });
        UploadResult a = mediafire.upload("/Inbox", "sub/a.txt", "1");
        mediafire.faults().on("file/delete").answerError(114);
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Inbox?scheduler=#byHand&afterRead=delete&exceptionHandler=#listener").to("mock:out");
            }
        });

        scheduler.turn();

        assertThat(told).singleElement().satisfies(failure -> assertThat(failure)
                .isInstanceOf(MediaFireApiException.class).hasMessageContaining("delete of sub/a.txt (" + a.quickKey() + ":")
                .hasMessageContaining("file/delete").hasMessageContaining("error 114"));
    }

    @Test
    void ofABodyThatCannotBeRead() throws Exception {
        mediafire.component().getConfiguration().setMaximumRetries(0);
        UploadResult a = mediafire.upload("/Inbox", "sub/a.txt", "1");
        mediafire.faults().on("file/get_links").answerError(114);

        Exchange failed = mediafire.exchange("mediafire:/Inbox?operation=download&bodyType=spool", null,
                Map.of(MediaFireConstants.QUICK_KEY, a.quickKey().value()));

        assertThat(failed.getException()).isInstanceOf(IOException.class)
                .hasMessageContaining("a.txt (" + a.quickKey() + ") cannot be read: ")
                .hasMessageContaining("file/get_links").hasMessageContaining("error 114");
    }

    @Test
    void ofAWrongPasswordSayTheWayOutOnce() {
        Exchange failed = mediafire.exchange("mediafire:/Inbox?operation=list&password=wrong", null, Map.of());

        assertThat(failed.getException()).isInstanceOf(MediaFireApiException.class);
        assertThat(failed.getException().getMessage()).startsWith("list in /Inbox: user/get_session_token")
                .containsOnlyOnce("Check username").contains("the next login is tried").doesNotContain("wrong");
    }
}
