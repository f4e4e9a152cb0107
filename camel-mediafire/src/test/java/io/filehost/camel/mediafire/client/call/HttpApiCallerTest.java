package io.filehost.camel.mediafire.client.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.call.CallTools;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.CallRate;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SystemMethods;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.auth.CallSigner;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.auth.SessionToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HttpApiCallerTest {

    private static final String INFO = "folder/get_info";
    private static final String MOVE = "file/move";

    private final ScriptedService service = ScriptedService.start();
    private final List<Duration> pauses = new ArrayList<>();
    private final HttpTransport transport = new HttpTransport(TransportOptions.DEFAULTS);
    private final HttpApiCaller calls = caller(service.baseUrl(), true);

    @AfterEach
    void close() {
        transport.close();
        service.close();
    }

    @Test
    void whatIsSignedIsWhatIsSent() {
        calls.text(FolderMethods.GET_INFO, params("folder_path", "a b/x&y=z+%41\u0416"));

        ScriptedService.Request request = service.requests(INFO).get(0);
        String form = request.raw().substring(0, request.raw().indexOf("&signature="));
        SessionToken token = new SessionToken("token1", 1000, "1.5", Clock.systemUTC().instant());
        assertThat(form).isEqualTo(
                "folder_path=a%20b%2Fx%26y%3Dz%2B%2541%D0%96&response_format=json&session_token=token1");
        assertThat(request.raw()).endsWith("&signature=" + CallSigner.sign(token, "/api/1.5/folder/get_info.php", form));
    }

    @Test
    void aMethodWithoutATokenGetsNone() {
        calls.text(SystemMethods.GET_INFO, Params.none());

        assertThat(service.requests("system/get_info").get(0).params()).containsOnlyKeys("response_format");
        assertThat(service.requests("user/get_session_token")).isEmpty();
    }

    @Test
    void anAnswerCountsWhateverItsStatusAndContentType() {
        service.line(INFO, 900, Map.of("Content-Type", "text/html"),
                "\n {\"response\":{\"result\":\"success\",\"marker\":\"m1\"}}");

        assertThat(calls.text(FolderMethods.GET_INFO, Params.none())).contains("m1");
    }

    @Test
    void anErrorCodeIsReadAsTextOrNumberWithOrWithoutSign() {
        service.line(INFO, 200, Map.of(), "{\"response\":{\"result\":\"ERROR\",\"error\":\"-112\",\"message\":\"gone\"}}");

        assertThatThrownBy(() -> calls.text(FolderMethods.GET_INFO, params("folder_key", "abc")))
                .isInstanceOfSatisfying(RefusedCallException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(112);
                    assertThat(refusal.kind()).isEqualTo(ErrorKind.NOT_FOUND);
                    assertThat(refusal.symbol()).isEqualTo("ERROR_INVALID_FOLDERKEY");
                    assertThat(refusal).hasMessage("folder/get_info: gone (error 112, NOT_FOUND). Asked with folder_key=abc");
                });
    }

    @Test
    void whatCameWithARefusalStaysWithinReach() {
        service.no("file/copy", 110, "\"new_quickkeys\":[\"k1\"]");

        assertThatThrownBy(() -> calls.text(FileMethods.COPY, params("quick_key", "a,b,c,d,e")))
                .isInstanceOfSatisfying(RefusedCallException.class,
                        refusal -> assertThat(refusal.answer().members()).containsEntry("new_quickkeys", List.of("k1")))
                .hasMessageContaining("quick_key=a,b,c and 2 more");
    }

    @Test
    void anHtmlPageIsNotTheService() {
        service.line(MOVE, 200, Map.of("Content-Type", "application/json"), "<!DOCTYPE html><title>Just a moment...</title>");

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_key", "abc")))
                .isInstanceOf(NotTheServiceException.class);
        assertThat(service.requests(MOVE)).hasSize(1);
    }

    @Test
    void aPageWithRetryAfterIsWaitedOut() {
        service.line(INFO, 503, Map.of("Retry-After", "7"), "<html>busy</html>");

        calls.text(FolderMethods.GET_INFO, Params.none());

        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
        assertThat(service.requests(INFO)).extracting(request -> request.params().get("session_token"))
                .containsExactly("token1", "token2");
    }

    @Test
    void aTruncatedAnswerIsALostReply() {
        byte[] part = "{\"response\":{\"result\":\"Suc".getBytes(StandardCharsets.UTF_8);
        service.line(MOVE, new ScriptedService.Line(200, Map.of(), part, part.length));
        service.line("file/delete", new ScriptedService.Line(200, Map.of(), part, 1000));

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_key", "abc")))
                .isInstanceOf(LostReplyException.class);
        assertThatThrownBy(() -> calls.text(FileMethods.DELETE, params("quick_key", "abc")))
                .isInstanceOf(LostReplyException.class);
    }

    @Test
    void aLostReplyOfAChangeIsNotRepeatedAndItsTokenIsGone() {
        service.line(MOVE, 0, Map.of(), "");

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_key", "abc")))
                .isInstanceOf(LostReplyException.class).hasMessageContaining("may have been carried out");
        calls.text(FolderMethods.GET_INFO, Params.none());

        assertThat(service.requests(MOVE)).hasSize(1);
        assertThat(service.requests(INFO).get(0).params()).containsEntry("session_token", "token2");
    }

    @Test
    void aChangeIsRepeatedWhenItWasRefusedAtTheDoor() {
        service.no(MOVE, 105, "").no(MOVE, 261, "\"new_key\":\"yes\"");

        calls.text(FileMethods.MOVE, params("quick_key", "abc"));

        assertThat(service.requests(MOVE)).extracting(request -> request.params().get("session_token"))
                .containsExactly("token1", "token2", "token2");
    }

    @Test
    void aChangeIsNotRepeatedAfterAnInternalError() {
        service.no(MOVE, 100, "");

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_key", "abc"))).isInstanceOf(ApiException.class);
        assertThat(service.requests(MOVE)).hasSize(1);
    }

    @Test
    void aChangeIsRepeatedWhenTheLoginForItFailed() {
        service.line("user/get_session_token", 0, Map.of(), "");

        calls.text(FileMethods.MOVE, params("quick_key", "abc"));

        assertThat(service.requests(MOVE)).hasSize(1);
        assertThat(service.requests("user/get_session_token")).hasSize(2);
    }

    @Test
    void anUnreachableServiceIsSaidToBeThat() {
        service.close();

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_key", "abc")))
                .isInstanceOf(UnreachableException.class).hasMessageContaining(service.baseUrl());
        assertThat(pauses).hasSize(2);
    }

    @Test
    void aBackgroundJobInTheWayIsWaitedFor() {
        service.no(MOVE, 208, "").yes("device/get_status", "\"async_jobs_in_progress\":\"yes\"")
                .yes("device/get_status", "\"async_jobs_in_progress\":\"no\"");

        calls.text(FileMethods.MOVE, params("quick_key", "abc"));

        assertThat(service.requests(MOVE)).hasSize(2);
        assertThat(pauses).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aCallReturnsAfterTheBackgroundJobItStarted() {
        service.yes("folder/delete", "\"asynchronous\":\"yes\"").yes("device/get_status", "\"async_jobs_in_progress\":\"yes\"")
                .yes("device/get_status", "\"async_jobs_in_progress\":\"yes\"");

        calls.text(FolderMethods.DELETE, params("folder_key", "abc"));

        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aJobThatTakesTooLongIsNoReasonToRepeatTheCall() {
        for (int look = 0; look < 10; look++) {
            service.yes("device/get_status", "\"async_jobs_in_progress\":\"yes\"");
        }
        service.yes("folder/delete", "\"asynchronous\":\"yes\"");

        assertThatThrownBy(() -> calls.text(FolderMethods.DELETE, params("folder_key", "abc")))
                .isInstanceOfSatisfying(FileHostException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT))
                .hasMessageContaining("accepted");
        assertThat(service.requests("folder/delete")).hasSize(1);
    }

    @Test
    void jobsAreNotWaitedForWhenNotWanted() {
        service.yes("folder/delete", "\"asynchronous\":\"yes\"");

        caller(service.baseUrl(), false).text(FolderMethods.DELETE, params("folder_key", "abc"));

        assertThat(service.requests("device/get_status")).isEmpty();
    }

    @Test
    void unknownMissingAndTooManyParametersAreRefusedBeforeAnythingIsSent() {
        String tooMany = "k,".repeat(500) + "k";

        assertThatThrownBy(() -> calls.text(FileMethods.MOVE, params("quick_kee", "SECRET")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("file/move has no parameter 'quick_kee'");
        assertThatThrownBy(() -> calls.text(FileMethods.RESTORE, params("quick_key", "abc")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("file/restore needs the parameter 'revision'");
        assertThatThrownBy(() -> calls.text(FileMethods.GET_INFO, params("quick_key", tooMany)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at most 500 values of 'quick_key'");
        assertThatThrownBy(() -> calls.text(UploadMethods.SIMPLE, params("x-filename", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.requests("user/get_session_token")).isEmpty();
    }

    @Test
    void bytesGoUnderASharedTokenWithoutSignature() throws IOException {
        service.yes("upload/simple", "\"doupload\":{\"result\":\"0\",\"key\":\"u1\"}");
        send(UploadMethods.SIMPLE, false);
        send(UploadMethods.SIMPLE, false);

        List<ScriptedService.Request> requests = service.requests("upload/simple");
        assertThat(requests).hasSize(2).allSatisfy(request -> {
            assertThat(request.params()).containsEntry("session_token", "action2").containsEntry("folder_key", "abc")
                    .containsEntry("response_format", "json").doesNotContainKey("signature");
            assertThat(request.headers()).containsEntry("x-filename", "a.txt").containsEntry("content-length", "3")
                    .containsEntry("content-type", "application/octet-stream");
            assertThat(request.raw()).isEqualTo("bcd");
        });
        assertThat(service.requests("user/get_action_token").get(0).params()).containsEntry("type", "upload")
                .containsEntry("lifespan", "1440");
        calls.close();
        assertThat(service.requests("user/destroy_action_token").get(0).params()).containsEntry("action_token", "action2");
    }

    @Test
    void anUploadTokenTheServiceNoLongerTakesIsReplaced() {
        service.no("upload/simple", 105, "").yes("upload/simple", "\"doupload\":{\"result\":\"0\",\"key\":\"u1\"}");
        send(UploadMethods.SIMPLE, false);
        service.yes("upload/simple", "\"doupload\":{\"result\":\"-99\"}")
                .yes("upload/simple", "\"doupload\":{\"result\":\"0\",\"key\":\"u1\"}");
        send(UploadMethods.SIMPLE, false);

        assertThat(service.requests("upload/simple")).extracting(request -> request.params().get("session_token"))
                .containsExactly("action2", "action3", "action3", "action4");
    }

    @Test
    void bytesAreSentAgainOnlyWhenThatIsSafe() {
        service.line("upload/simple", 0, Map.of(), "").line("upload/resumable", 0, Map.of(), "");

        assertThatThrownBy(() -> send(UploadMethods.SIMPLE, false)).isInstanceOf(LostReplyException.class);
        send(UploadMethods.RESUMABLE_UNIT, true);

        assertThat(service.requests("upload/simple")).hasSize(1);
        assertThat(service.requests("upload/resumable")).hasSize(2);
    }

    @Test
    void anArchiveComesAsBytesAndTheKeyMovesWithoutAWord() throws IOException {
        service.line("file/zip", 200, Map.of(), "PK bytes");

        try (InputStream archive = calls.open(FileMethods.ZIP, params("keys", "abc"))) {
            assertThat(new String(archive.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("PK bytes");
        }
        calls.text(FolderMethods.GET_INFO, Params.none());

        ScriptedService.Request next = service.requests(INFO).get(0);
        String form = next.raw().substring(0, next.raw().indexOf("&signature="));
        SessionToken moved = new SessionToken("token1", 1000, "1.5", Clock.systemUTC().instant()).next();
        assertThat(next.raw()).endsWith(CallSigner.sign(moved, "/api/1.5/folder/get_info.php", form));
    }

    @Test
    void aRefusedArchiveIsARefusal() {
        service.no("file/zip", 147, "");

        assertThatThrownBy(() -> calls.open(FileMethods.ZIP, params("keys", "abc"))).isInstanceOf(ApiException.class)
                .hasMessageContaining("147");
    }

    @Test
    void withoutCredentialsPublicItemsAreReadAndTheRestIsRefused() {
        HttpApiCaller stranger = new HttpApiCaller(settings(service.baseUrl(), null, true), tools(), new AnswerMapper());

        stranger.text(FolderMethods.GET_INFO, params("folder_key", "abc"));

        assertThat(service.requests(INFO).get(0).params()).doesNotContainKey("session_token");
        assertThatThrownBy(() -> stranger.text(FileMethods.MOVE, params("quick_key", "abc")))
                .isInstanceOf(FileHostException.class).hasMessageContaining("username");
    }

    @Test
    void noTextOfAFailureShowsASecret() {
        service.no("user/get_session_token", 107, "\"pkey\":\"123\"");

        assertThatThrownBy(() -> calls.text(FolderMethods.GET_INFO, Params.none())).satisfies(failure -> {
            assertThat(failure.toString() + failure.getCause()).doesNotContain("hush", "me@example.org", "thekey");
            assertThat(failure).hasMessageStartingWith("user/get_session_token: no (error 107, FATAL). Check username");
        });
        assertThat(service.requests("user/get_session_token")).hasSize(1);
    }

    private void send(ApiMethod<?> method, boolean repeatable) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("x-filename", "a.txt", "x-filesize", "6", "x-filehash", "00"));
        if (method == UploadMethods.RESUMABLE_UNIT) {
            headers.putAll(Map.of("x-unit-id", "0", "x-unit-size", "3", "x-unit-hash", "00"));
        }
        try (UploadSource source = bytes("abcdef")) {
            calls.send(method, params("folder_key", "abc"), headers, source, 1, 3, repeatable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Params params(String name, String value) {
        return Params.none().with(name, value);
    }

    private HttpApiCaller caller(String baseUrl, boolean waitForJobs) {
        Credentials credentials = new Credentials("me@example.org", "hush", "42511", "thekey");
        return new HttpApiCaller(settings(baseUrl, credentials, waitForJobs), tools(), new AnswerMapper());
    }

    private CallTools tools() {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), () -> 1.0);
        Pacer.Settings pacing = new Pacer.Settings(2, backoff, Duration.ofSeconds(60), Duration.ofMinutes(10));
        return new CallTools(
                transport, new Pacer(pacing, pauses::add), CallRate.unlimited(), Clock.systemUTC());
    }

    private static CallSettings settings(String baseUrl, Credentials credentials, boolean waitForJobs) {
        return new CallSettings(ServiceAddress.of(baseUrl), "1.5", credentials, 4, waitForJobs, Duration.ofSeconds(30));
    }

    private static UploadSource bytes(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new UploadSource() {
            @Override
            public long length() {
                return content.length;
            }

            @Override
            public InputStream open(long from, long count) {
                return new ByteArrayInputStream(content, (int) from, (int) count);
            }

            @Override
            public void close() {
                // nothing to remove
            }
        };
    }
}
