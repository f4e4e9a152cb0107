package io.filehost.camel.mediafire.change;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.call.ApiCaller;
import io.filehost.camel.mediafire.client.model.DeviceStatus;

/** The calls of a client, with something in front of each, and a note of what the properties are about. */
final class InterruptedCalls implements ApiCaller {

    final Set<String> listed = new HashSet<>();
    long highestQuietRevision;
    Runnable before = () -> {
    };
    private final MediaFireClient client;

    InterruptedCalls(MediaFireClient client) {
        this.client = client;
    }

    @Override
    public <T> T call(ApiMethod<T> method, Params params) {
        before.run();
        T answer = client.call(method, params);
        if (answer instanceof DeviceStatus status && !status.jobsRunning()) {
            highestQuietRevision = Math.max(highestQuietRevision, status.revision());
        }
        if (method == FolderMethods.GET_CONTENT) {
            params.value("folder_key").ifPresent(listed::add);
        }
        return answer;
    }

    @Override
    public String text(ApiMethod<?> method, Params params) {
        before.run();
        return client.callForText(method, params);
    }

    @Override
    public InputStream open(ApiMethod<?> method, Params params) {
        before.run();
        return client.callForBytes(method, params);
    }

    @Override
    public <T> T send(
            ApiMethod<T> method, Params query, Map<String, String> headers, UploadSource source, long from, long count,
            boolean repeatable) {
        throw new UnsupportedOperationException("A reader sends nothing");
    }
}
