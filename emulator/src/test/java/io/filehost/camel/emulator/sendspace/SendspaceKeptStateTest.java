package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SendspaceKeptStateTest {

    @TempDir
    Path directory;

    @Test
    void everythingAnsweredIsThereAgainAfterARestart() throws Exception {
        Map<String, String> before;
        try (SendspaceEmulator emulator = start()) {
            Account account = emulator.account("testuser");
            String file = emulator.seeds().plant(account, "a/b.txt", new byte[9]).id();
            account.forbid(Capability.FOLDERS);
            account.membership(Membership.unbounded().withType("lite").withDiskspace(100));
            SendspaceCaller caller = new SendspaceCaller(emulator.baseUrl()).logIn("testuser", "secret");
            before = caller.session("files.setInfo", "file_id", file, "password", "x", "description", "d").one("file");
            caller.session("addressbook.add", "email", "a@test.com", "name", "n");
        }

        try (SendspaceEmulator emulator = SendspaceEmulator.start(SendspaceOptions.builder().data(directory).build())) {
            SendspaceCaller caller = new SendspaceCaller(emulator.baseUrl()).logIn("testuser", "secret");

            Map<String, String> after = caller.session("files.getInfo", "file_id", before.get("id")).one("file");
            assertThat(after).containsEntry("password", "x").containsEntry("description", "d")
                    .containsEntry("file_size", "9").containsEntry("upload_time", before.get("upload_time"));
            assertThat(caller.session("folders.getAll").all("folder")).hasSize(2);
            assertThat(caller.session("folders.create", "name", "x").code()).isEqualTo(11);
            assertThat(caller.session("auth.checkSession").text("diskspace_left")).isEqualTo("91");
            assertThat(caller.session("addressbook.list").one("contact")).containsEntry("name", "n");
        }
    }

    @Test
    void deletedItemsStayDeletedAndALineThatWasCutOffIsForgotten() throws Exception {
        try (SendspaceEmulator emulator = start()) {
            String file = emulator.seeds().plant(emulator.account("testuser"), "gone.txt", new byte[1]).id();
            new SendspaceCaller(emulator.baseUrl()).logIn("testuser", "secret").session("files.delete", "file_id", file);
        }
        try (var files = Files.list(directory.resolve("accounts"))) {
            for (Path path : files.toList()) {
                Files.writeString(path, Files.readString(path) + "{\"records\":[{\"kind");
            }
        }

        try (SendspaceEmulator emulator = start()) {
            assertThat(emulator.account("testuser").tree().allFiles()).isEmpty();
            assertThat(emulator.accounts().all()).hasSize(1);
        }
    }

    @Test
    void mailsAreInTheOutboxAfterARestartUntilSomebodyForgetsThem() throws Exception {
        List<OutboxEntry> before;
        try (SendspaceEmulator emulator = start()) {
            String file = emulator.seeds().plant(emulator.account("testuser"), "a.txt", new byte[1]).id();
            SendspaceCaller caller = new SendspaceCaller(emulator.baseUrl()).logIn("testuser", "secret");
            caller.session("files.sendMail", "file_id", file, "emails", "a@test.com,b@test.com", "message", "grüß");
            before = emulator.outbox().entries();
        }

        try (SendspaceEmulator emulator = start()) {
            assertThat(emulator.outbox().entries()).isEqualTo(before).extracting(OutboxEntry::to)
                    .containsExactly("a@test.com", "b@test.com");
            emulator.outbox().clear();
            emulator.outbox().mail("c@test.com", "new");
        }

        try (SendspaceEmulator emulator = start()) {
            assertThat(emulator.outbox().entries()).extracting(OutboxEntry::to).containsExactly("c@test.com");
        }
    }

    @Test
    void aDirectoryIsForOneEmulator() throws Exception {
        try (SendspaceEmulator running = start()) {
            assertThat(running.baseUrl()).isNotEmpty();
            assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("in use");
        }
    }

    @Test
    void whoeverIsBarredFromHttpsIsRefusedThereAndNowhereElse() throws Exception {
        SendspaceOptions options
                = SendspaceOptions.builder().account("testuser", "secret").account("other", "secret").tls().build();
        try (SendspaceEmulator emulator = SendspaceEmulator.start(options)) {
            HttpClient http = HttpClient.newBuilder().sslContext(emulator.tls().orElseThrow().clientContext()).build();
            SendspaceCaller caller = new SendspaceCaller(emulator.baseUrl(), http).logIn("testuser", "secret");
            assertThat(emulator.baseUrl()).startsWith("https://");
            assertThat(caller.session("folders.getAll").ok()).isTrue();

            emulator.account("testuser").forbid(Capability.HTTPS);

            assertThat(caller.session("folders.getAll").code()).isEqualTo(17);
            assertThatThrownBy(() -> caller.logIn("testuser", "secret")).hasMessageContaining("17");
            assertThat(caller.logIn("other", "secret").session("folders.getAll").ok()).isTrue();
        }
    }

    @Test
    void overHttpNobodyIsBarred() throws Exception {
        try (SendspaceEmulator emulator = start()) {
            emulator.account("testuser").forbid(Capability.HTTPS);

            assertThat(new SendspaceCaller(emulator.baseUrl()).logIn("testuser", "secret").session("folders.getAll").ok())
                    .isTrue();
        }
    }

    private SendspaceEmulator start() throws IOException {
        return SendspaceEmulator.start(SendspaceOptions.builder().bind(InetAddress.getLoopbackAddress())
                .account("testuser", "secret").data(directory).build());
    }
}
