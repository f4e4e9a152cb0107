package io.filehost.camel.mediafire.client.download;

import java.io.IOException;
import java.time.Clock;

import io.filehost.camel.common.body.UnavailableContentException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.call.ScriptedService;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DirectLinksTest {

    private final ScriptedService service = ScriptedService.start();
    private final HttpMediaFireClient client = new HttpMediaFireClient(
            ClientOptions.builder().baseUrl(service.baseUrl()).pacing(Pacing.DEFAULTS.withMaximumRetries(0))
                    .credentials(new Credentials("me@example.org", "hush", "42511", "")).build(),
            Clock.systemUTC(), pause -> {
            });

    @AfterEach
    void close() {
        client.close();
        service.close();
    }

    @ParameterizedTest
    @CsvSource({ "40,RETRY", "41,PERMISSION", "42,PERMISSION", "43,QUOTA", "44,QUOTA", "45,PERMISSION" })
    void aRefusalInsideASuccessIsARefusal(int code, ErrorKind kind) {
        service.yes("file/get_links", """
                "links":[{"quickkey":"abc","direct_download_error_message":"Not today","direct_download_error":"%d"}]"""
                .formatted(code));

        assertThatThrownBy(this::open).isInstanceOfSatisfying(ApiException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.httpStatus()).isEqualTo(200);
            assertThat(refusal.serviceText()).isEqualTo("Not today");
        });
    }

    @Test
    void aFileOfOthersWithoutRightsIsRefused() {
        service.yes("file/get_links", "\"links\":[{\"quickkey\":\"abc\",\"error\":\"User lacks permissions\"}]");

        assertThatThrownBy(this::open).isInstanceOfSatisfying(ApiException.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.PERMISSION))
                .hasMessageContaining("User lacks permissions");
    }

    @Test
    void anUnusableLinkIsNotQuoted() {
        service.yes("file/get_links", "\"links\":[{\"quickkey\":\"abc\",\"direct_download\":\"http://[secret\"}]");

        assertThatThrownBy(this::open).hasMessageContaining("unusable link").hasMessageNotContaining("secret");
    }

    /** Throws what the service said, without the clothes it wears for readers of streams. */
    private void open() throws IOException {
        FileInfo file = new FileInfo(new QuickKey("abc"), "a", 3, "", 1, FolderKey.ROOT, null, null, "", "", "");
        try {
            client.content(file).open(0).close();
        } catch (UnavailableContentException failure) {
            throw (FileHostException) failure.getCause();
        }
    }
}
