package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.filehost.camel.emulator.sendspace.state.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits of files, which strike without anybody's call. */
class FileLimitsTest {

    private static final String BLOCK = "1";
    private static final String DELETE = "2";
    private static final String MOVE = "3";

    private SendspaceEmulator sendspace;
    private SendspaceCaller member;
    private String file;
    private String done;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        open(directory);
        StoredFile planted = sendspace.seeds().plant(sendspace.account("testuser"), "a.txt", new byte[5]);
        file = planted.id();
        done = member.session("folders.create", "name", "done").one("folder").get("id");
    }

    private void open(Path directory) throws IOException {
        sendspace = SendspaceEmulator.start(SendspaceOptions.builder().account("testuser", "secret").data(directory).build());
        member = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
    }

    @AfterEach
    void stop() {
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private SendspaceCaller.Result limit(String... values) {
        String[] all = new String[values.length + 2];
        all[0] = "file_id";
        all[1] = file;
        System.arraycopy(values, 0, all, 2, values.length);
        return member.session("files.setinfo", all);
    }

    private SendspaceCaller.Result info() {
        return member.session("files.getinfo", "file_id", file);
    }

    private String link() {
        return member.session("download.getinfo", "file_id", file).one("download").get("url");
    }

    private int fetch(String url) {
        return member.send(HttpRequest.newBuilder(URI.create(url))).body().length();
    }

    private int blocked() {
        return member.session("download.getinfo", "file_id", file).code();
    }

    @Test
    void limitsAreToldAsTheyWereSet() {
        Map<String, String> limited = limit(
                "time_limit", "600", "downloads_limit", "3", "limit_action", MOVE, "limit_action_to_folder", done).one("file");

        assertThat(limited).containsEntry("time_limit", "600").containsEntry("download_limit", "3")
                .containsEntry("limit_action", MOVE).containsEntry("limit_action_to_folder", done);
        sendspace.clock().advance(Duration.ofSeconds(500));
        assertThat(info().one("file")).containsEntry("time_limit", "600");
    }

    @Test
    void withoutLimitsEverythingIsZeroOrEmpty() {
        assertThat(info().one("file")).containsEntry("time_limit", "0").containsEntry("download_limit", "0")
                .containsEntry("limit_action", "0").containsEntry("limit_action_to_folder", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "downloads_limit", "download_limit" })
    void bothNamesOfTheDownloadLimitAreKnown(String name) {
        assertThat(limit(name, "2").one("file")).containsEntry("download_limit", "2");
    }

    @Test
    void bothNamesTogetherHaveToMeanTheSame() {
        assertThat(limit("downloads_limit", "2", "download_limit", "2").ok()).isTrue();
        assertThat(limit("downloads_limit", "2", "download_limit", "3").code()).isEqualTo(16);
    }

    @Test
    void aBlockedFileIsListedAndCannotBeDownloaded() {
        limit("downloads_limit", "1", "limit_action", BLOCK);
        String late = link();
        assertThat(fetch(link())).isEqualTo(5);

        assertThat(blocked()).isEqualTo(11);
        assertThat(member.send(HttpRequest.newBuilder(URI.create(late))).body()).contains("not available");
        assertThat(info().one("file")).containsEntry("downloads", "1");
        assertThat(member.session("folders.getcontents", "folder_id", "0").all("file")).hasSize(1);
    }

    @Test
    void aBlockEndsWhenTheLimitIsTakenAwayOrSetAgain() {
        limit("downloads_limit", "1", "limit_action", BLOCK);
        fetch(link());
        limit("downloads_limit", "1");
        assertThat(fetch(link())).as("counted from the moment it was set").isEqualTo(5);
        assertThat(blocked()).isEqualTo(11);

        limit("downloads_limit", "", "limit_action", "");

        assertThat(blocked()).isZero();
        assertThat(info().one("file")).containsEntry("download_limit", "0").containsEntry("limit_action", "0");
    }

    @Test
    void aLimitOfDownloadsDeletesTheFileAfterTheLastOne() {
        limit("download_limit", "2", "limit_action", DELETE);
        fetch(link());
        assertThat(info().ok()).isTrue();
        fetch(link());

        assertThat(info().code()).isEqualTo(9);
        assertThat(blocked()).isEqualTo(9);
        assertThat(member.session("folders.getcontents", "folder_id", "0").all("file")).isEmpty();
    }

    @Test
    void aLimitOfTimeDeletesTheFileWhenItIsOver() {
        limit("time_limit", "600", "limit_action", DELETE);
        sendspace.clock().advance(Duration.ofSeconds(598));
        assertThat(info().ok()).isTrue();

        sendspace.clock().advance(Duration.ofSeconds(2));

        assertThat(info().code()).isEqualTo(9);
    }

    @Test
    void settingTheTimeAgainLetsItRunFromTheBeginning() {
        limit("time_limit", "600", "limit_action", DELETE);
        sendspace.clock().advance(Duration.ofSeconds(500));
        limit("time_limit", "600");
        sendspace.clock().advance(Duration.ofSeconds(500));

        assertThat(info().ok()).isTrue();
    }

    @Test
    void whatIsReachedFirstCounts() {
        limit("time_limit", "600", "downloads_limit", "1", "limit_action", DELETE);

        fetch(link());

        assertThat(info().code()).isEqualTo(9);
    }

    @Test
    void aMovedFileHasNoLimitsAnyMore() {
        limit("time_limit", "60", "limit_action", MOVE, "limit_action_to_folder", done);
        sendspace.clock().advance(Duration.ofSeconds(60));

        assertThat(info().one("file")).containsEntry("folder_id", done).containsEntry("time_limit", "0")
                .containsEntry("limit_action", "0").containsEntry("limit_action_to_folder", "");
    }

    @Test
    void aFileWhoseTargetIsGoneMovesToTheRoot() {
        String gone = member.session("folders.create", "name", "gone").one("folder").get("id");
        limit("folder_id", done, "time_limit", "60", "limit_action", MOVE, "limit_action_to_folder", gone);
        member.session("folders.delete", "folder_id", gone);
        sendspace.clock().advance(Duration.ofSeconds(60));

        assertThat(info().one("file")).containsEntry("folder_id", "0");
    }

    @ParameterizedTest
    @CsvSource({
            "time_limit, -1, 21", "time_limit, soon, 21", "downloads_limit, -1, 21", "limit_action, 4, 21",
            "limit_action, 0, 21", "limit_action, 3, 16", "limit_action_to_folder, nofold, 10" })
    void wrongLimitsAreRefused(String name, String value, int code) {
        assertThat(limit(name, value).code()).isEqualTo(code);
        assertThat(info().one("file")).containsEntry("limit_action", "0").containsEntry("time_limit", "0");
    }

    @Test
    void aLimitWithoutAnActionBlocks() {
        limit("downloads_limit", "1");
        fetch(link());

        assertThat(blocked()).isEqualTo(11);
    }

    @Test
    void theLargestNumberOfSecondsIsALongTime() {
        limit("time_limit", Long.toString(Long.MAX_VALUE), "limit_action", DELETE);

        assertThat(info().ok()).isTrue();
    }

    @Test
    void limitsAreThereAfterARestart(@TempDir Path directory) throws IOException {
        sendspace.close();
        open(directory);
        file = sendspace.seeds().plant(sendspace.account("testuser"), "b.txt", new byte[5]).id();
        limit("downloads_limit", "2", "limit_action", DELETE);
        fetch(link());
        sendspace.close();
        open(directory);

        assertThat(info().one("file")).containsEntry("download_limit", "2").containsEntry("downloads", "1");
        fetch(link());
        assertThat(info().code()).isEqualTo(9);
    }
}
