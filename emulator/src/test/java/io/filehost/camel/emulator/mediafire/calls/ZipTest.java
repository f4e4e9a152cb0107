package io.filehost.camel.emulator.mediafire.calls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Archives: what is in them, who pays for them, and what is refused. */
class ZipTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Desk desk;
    private String folder;
    private String file;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        folder = desk.folder("myfiles", "Folder");
        plant(desk.owner(), "Folder/a b.txt", "alpha");
        plant(desk.owner(), "Folder/deep/\u00fc.txt", "umlaut");
        plant(desk.owner(), "Folder/deep/gone.txt", "gone");
        file = plant(desk.owner(), "a b.txt", "another");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String plant(Account account, String path, String text) throws IOException {
        return desk.emulator.seeds().plant(account, path, text.getBytes(StandardCharsets.UTF_8)).key();
    }

    private void limit(Limit limit, long figure) {
        desk.emulator.change(options -> options.state(state -> state.with(limit, figure)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "file/zip", "download/bulk_download" })
    void anArchiveHoldsFilesAndFoldersAsTheyAre(String method) throws Exception {
        desk.ok("file/delete", "file_path", "Folder/deep/gone.txt");
        String twin = plant(desk.owner(), "Other/a b.txt", "twin");

        Map<String, String> archive = archive(method, folder + "," + file + "," + twin);

        assertThat(archive)
                .isEqualTo(Map.of("Folder/a b.txt", "alpha", "Folder/deep/\u00fc.txt", "umlaut", "a b.txt", "another",
                        "(1)a b.txt", "twin"));
    }

    private Map<String, String> archive(String method, String keys) throws Exception {
        URI address = URI.create(desk.emulator.baseUrl() + "/api/1.5/" + method + ".php?" + Caller.form("keys", keys));
        var response = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/zip");
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void theKeyMovesWithTheArchiveAlthoughNothingSaysSo() throws Exception {
        Caller.Ticket ticket = desk.caller.logIn(Desk.EMAIL, Desk.PASSWORD);

        assertThat(desk.caller.call(ticket, "file/zip", "keys", file).contentType()).isEqualTo("application/zip");

        assertThat(desk.caller.call(ticket, "user/get_info").value("result")).isEqualTo("Success");
    }

    @ParameterizedTest
    @CsvSource({ "ZIP_FILE, 6, 150", "ZIP_TOTAL, 6, 153", "ZIP_FILES, 0, 154" })
    void archivesHaveLimits(Limit limit, long figure, int code) throws Exception {
        limit(limit, figure);

        assertThat(desk.error("file/zip", "keys", file)).isEqualTo(code);
        assertThat(desk.error("file/zip", "keys", file, "meta_only", "yes")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "allow_large_download", "confirm_download" })
    void aLargeArchiveIsMadeWhenItIsConfirmed(String parameter) throws Exception {
        limit(Limit.ZIP_TOTAL, 6);

        desk.ok("file/zip", "keys", file, "meta_only", "yes", parameter, "yes");
        assertThat(desk.call("file/zip", "keys", file, parameter, "yes").contentType()).isEqualTo("application/zip");
    }

    @Test
    void whatIsInTheTrashCannotBeZippedNow() throws Exception {
        desk.ok("file/delete", "quick_key", file);

        assertThat(desk.error("file/zip", "keys", file)).isEqualTo(152);
    }

    @Test
    void freeAccountsAreRefusedWhenAsked() throws Exception {
        desk.emulator.change(options -> options.state(state -> state.with(Quirk.FREE_ACCOUNTS_CANNOT_ZIP)));

        assertThat(desk.error("file/zip", "keys", file)).isEqualTo(148);
    }

    @Test
    void filesOfSeveralOwnersDoNotGoTogether() throws Exception {
        String foreign = plant(desk.emulator.account(Desk.OTHER), "theirs.txt", "theirs");

        assertThat(desk.error("file/zip", "keys", file + "," + foreign)).isEqualTo(147);
    }

    @Test
    void theOwnerPaysUnlessTheCallerWantsTo() throws Exception {
        Account other = desk.emulator.account(Desk.OTHER);

        desk.callAsOther("file/zip", "keys", file);
        assertThat(used(desk.owner())).isEqualTo(7);
        assertThat(desk.callAsOther("file/zip", "keys", file, "meta_only", "yes", "use_own_bandwidth", "yes").value("result"))
                .isEqualTo("Success");
        assertThat(used(other)).isZero();
        desk.callAsOther("file/zip", "keys", file, "use_own_bandwidth", "yes");
        assertThat(used(other)).isEqualTo(7);
        assertThat(used(desk.owner())).isEqualTo(7);
    }

    private long used(Account account) {
        return account.exclusively(() -> account.traffic().used());
    }

    @Test
    void aLackOfTrafficIsToldToTheOneWhoCouldPay() throws Exception {
        limit(Limit.DAILY_TRAFFIC, 10);
        desk.owner().exclusively(() -> {
            desk.owner().traffic().add(8);
            return 0;
        });

        assertThat(desk.error("file/zip", "keys", file)).isEqualTo(156);
        assertThat(desk.callAsOther("file/zip", "keys", file).error()).isEqualTo(155);
        assertThat(desk.caller.call("file/zip", "keys", file).error()).isEqualTo(157);
        assertThat(desk.caller.call("file/zip", "keys", file, "use_own_bandwidth", "yes").error()).isEqualTo(104);
        assertThat(desk.callAsOther("file/zip", "keys", file, "use_own_bandwidth", "yes").contentType())
                .isEqualTo("application/zip");
        assertThat(desk.callAsOther("file/zip", "keys", file, "use_own_bandwidth", "yes").error()).isEqualTo(156);
        assertThat(desk.callAsOther("file/zip", "keys", file).error()).isEqualTo(157);
    }
}
