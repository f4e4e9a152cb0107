package io.filehost.camel.emulator.mediafire.calls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.RefusalCodes;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Large archives take their time; the accounts must not be locked for it. */
class ZipUnreadTest {

    @TempDir
    Path directory;

    @Test
    void theHandlerReadsNoBytesOfTheFiles() throws Exception {
        Accounts accounts = new Accounts(StateOptions::defaults);
        Account account = accounts.create("owner@example.com", "secret");
        MethodTable methods = new MethodTable();
        new ZipCalls(new Lookup(accounts), BlobStore.in(directory)).addTo(methods);
        String key = account.filing().store(
                account.tree().root(), "lost.bin", new Content("ab".repeat(32), 5), OnDuplicate.SKIP, account.change()).key();
        Call call = new Call(
                "file/zip", "1.5", Map.of("keys", key), new NoRequest(), InputStream.nullInputStream(),
                new RefusalCodes(128, 129));

        Reply reply = methods.find("file/zip").orElseThrow().handler().orElseThrow().handle(call, Optional.of(account));

        assertThatThrownBy(reply::binary).as("the content is not there").isInstanceOf(UncheckedIOException.class);
    }

    private static final class NoRequest implements Request {

        @Override
        public String verb() {
            return "POST";
        }

        @Override
        public String path() {
            return "/api/1.5/file/zip.php";
        }

        @Override
        public String query() {
            return "";
        }

        @Override
        public Optional<String> header(String name) {
            return Optional.empty();
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        public InetAddress caller() {
            return InetAddress.getLoopbackAddress();
        }

        @Override
        public String origin() {
            return "http://127.0.0.1";
        }
    }
}
