package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An uploader whose service answers as it is told to, and the answers that uploads need. */
final class ScriptedUploads implements AfterEachCallback {

    static final FolderKey FOLDER = new FolderKey("abcdefghijklm");
    static final QuickKey KEY = new QuickKey("l86be19e1nrla8p");
    static final int UNIT = 1 << 20;
    static final String EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static final String UNKNOWN = "{'hash_exists':'no','file_exists':'no','storage_limit_exceeded':'no'}";
    static final String SAME = "{'hash_exists':'yes','in_account':'yes','in_folder':'yes','file_exists':'yes',"
                               + "'different_hash':'no','duplicate_quickkey':'l86be19e1nrla8p'}";
    static final String OTHER = "{'hash_exists':'no','file_exists':'yes','different_hash':'yes',"
                                + "'duplicate_quickkey':'000000000000000'}";
    static final String KNOWN = "{'hash_exists':'yes','in_account':'no','file_exists':'no'}";
    static final String DONE = "{'doupload':{'result':'0','status':'99','quickkey':'l86be19e1nrla8p','revision':'7'}}";
    static final String INSTANT_DONE = "{'quickkey':'l86be19e1nrla8p','filename':'a.txt','new_device_revision':7}";
    static final String TAKEN = "{'doupload':{'result':'0','key':'53u05frn7sm'}}";

    private final AnsweringCaller service = new AnsweringCaller();
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final Pacer pacer = new Pacer(
            new Pacer.Settings(
                    0, new Backoff(Duration.ZERO, Duration.ZERO), Duration.ZERO,
                    Duration.ofMinutes(10)),
            pauses::add);
    private final Uploader uploader = new Uploader(
            service, pacer, executor,
            new UploadOptions(4, new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), () -> 1)));

    @Override
    public void afterEach(ExtensionContext test) {
        executor.shutdownNow();
    }

    AnsweringCaller service() {
        return service;
    }

    Uploader uploader() {
        return uploader;
    }

    /** Another uploader, which sends one unit at a time. */
    Uploader uploader(AnsweringCaller other) {
        return new Uploader(other, pacer, executor, new UploadOptions(1));
    }

    /** The pauses that were made, without waiting. */
    List<Duration> pauses() {
        return pauses;
    }

    /** From now on only the calling thread sends. */
    void noThreads() {
        executor.shutdown();
    }

    UploadResult upload(String text) {
        return upload(text, OnDuplicate.SKIP);
    }

    UploadResult upload(String text, OnDuplicate action) {
        return upload(text.getBytes(StandardCharsets.UTF_8), action);
    }

    UploadResult upload(byte[] content, OnDuplicate action) {
        return uploader.upload(new UploadRequest("a.txt", FOLDER, source(content), action, null));
    }

    static UploadSource source(byte[] content) {
        try {
            return new UploadSources(TemporaryFiles.inDefaultDirectory(), StandardCharsets.UTF_8, false).of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    static String unitsKnown(int count, int bits) {
        return "{'hash_exists':'no','file_exists':'no','resumable_upload':" + units(count, bits) + "}";
    }

    static String unitTaken(int count, int bits) {
        return "{'doupload':{'result':'0','key':'b7bpiovaoyv'},'resumable_upload':" + units(count, bits) + "}";
    }

    static String units(int count, int bits) {
        String ready = bits == (1 << count) - 1 ? "yes" : "no";
        return "{'all_units_ready':'%s','number_of_units':'%d','unit_size':'%d','bitmap':{'count':'1','words':['%d']}}"
                .formatted(ready, count, UNIT, bits);
    }

    static String status(int status) {
        return "{'doupload':{'result':'0','status':'%d','fileerror':''}}".formatted(status);
    }

    static ApiException refusal(String method, int code, ErrorKind kind) {
        return new ApiException(method, code, "SYMBOL", "text", kind, 200, "");
    }

    static LostReplyException lost(String method) {
        return new LostReplyException(method, "connection reset", new IOException("reset"));
    }
}
