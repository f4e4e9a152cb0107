package io.filehost.camel.mediafire.client.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reported behaviours of the service that cost nothing but calls. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class UploadQuirksTest {

    private static final int LARGE = 5 << 20;

    @ParameterizedTest
    @EnumSource(value = UploadQuirk.class, mode = Mode.EXCLUDE, names = "EMPTY_CONTENT_UNKNOWN")
    void aFileArrivesWhateverTheService(UploadQuirk quirk) {
        try (EmulatedAccount account = with(quirk); HttpMediaFireClient client = account.client()) {
            UploadResult large = upload(client, FolderKey.ROOT, "large.bin", EmulatedAccount.bytes(LARGE));
            UploadResult small = upload(client, FolderKey.ROOT, "small.bin", EmulatedAccount.bytes(10));

            assertThat(large.kind()).isEqualTo(UploadKind.RESUMABLE);
            assertThat(EmulatedAccount.info(client, large.quickKey()).hash()).isEqualTo(large.hash());
            assertThat(EmulatedAccount.info(client, small.quickKey()).name()).isEqualTo("small.bin");
        }
    }

    @Test
    void anEmptyFileThatTheServiceCannotTakeIsAnError() {
        try (EmulatedAccount account = with(UploadQuirk.EMPTY_CONTENT_UNKNOWN); HttpMediaFireClient client = account.client()) {
            assertThatThrownBy(() -> upload(client, FolderKey.ROOT, "empty.txt", new byte[0])).isInstanceOf(ApiException.class);
        }
    }

    @Test
    void aFileForATrashedFolderIsReportedWhereItLanded() {
        try (EmulatedAccount account = with(UploadQuirk.TRASHED_FOLDER_IS_MISSING);
             HttpMediaFireClient client = account.client()) {
            FolderKey folder = EmulatedAccount.folder(client, "gone");
            // The bytes are on their way, so the check has said yes, when somebody deletes the folder.
            LongConsumer moved = bytes -> client.call(FolderMethods.DELETE, Params.params(SharedParams.FOLDER_KEYS, folder));

            UploadResult result = upload(client, folder, "a.txt", EmulatedAccount.bytes(10), moved);

            assertThat(result.folder()).isEqualTo(FolderKey.ROOT);
            assertThat(EmulatedAccount.info(client, result.quickKey()).parent()).isEqualTo(FolderKey.ROOT);
        }
    }

    private static EmulatedAccount with(UploadQuirk quirk) {
        return EmulatedAccount.start(options -> options.uploads(uploads -> uploads.with(quirk)));
    }

    private static UploadResult upload(HttpMediaFireClient client, FolderKey folder, String name, byte[] content) {
        return upload(client, folder, name, content, bytes -> {
        });
    }

    private static UploadResult upload(
            HttpMediaFireClient client, FolderKey folder, String name, byte[] content, LongConsumer moved) {
        UploadSources sources = new UploadSources(TemporaryFiles.inDefaultDirectory(), StandardCharsets.UTF_8, false);
        try (UploadSource source = sources.of(new ByteArrayInputStream(content))) {
            return client.upload(new UploadRequest(name, folder, source, OnDuplicate.SKIP, null, moved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
