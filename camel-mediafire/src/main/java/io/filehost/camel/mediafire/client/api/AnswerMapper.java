package io.filehost.camel.mediafire.client.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.common.api.Answer;
import io.filehost.camel.mediafire.client.model.Changes;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.FolderChunk;
import io.filehost.camel.mediafire.client.model.FolderDepth;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.client.model.SearchResults;
import io.filehost.camel.mediafire.client.model.TrashChunk;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.model.UserInfo;
import io.filehost.camel.mediafire.client.model.WebUpload;
import io.filehost.camel.mediafire.client.wire.CommonAnswers;
import io.filehost.camel.mediafire.client.wire.DeviceAnswers;
import io.filehost.camel.mediafire.client.wire.FileAnswers;
import io.filehost.camel.mediafire.client.wire.FolderAnswers;
import io.filehost.camel.mediafire.client.wire.Node;
import io.filehost.camel.mediafire.client.wire.UploadAnswers;

/**
 * Turns the {@code response} object of a successful answer into the type its method declares. Whether the answer was a
 * success is not its business.
 */
public final class AnswerMapper {

    private final Map<Class<?>, Function<Node, ?>> readers = new HashMap<>();

    public AnswerMapper() {
        readers.put(Answer.class, CommonAnswers::members);
        readers.put(Done.class, CommonAnswers::done);
        readers.put(CopyOutcome.class, CommonAnswers::copied);
        readers.put(UserInfo.class, CommonAnswers::user);
        readers.put(FileInfo.class, FileAnswers::created);
        readers.put(FileInfo.Lookup.class, FileAnswers::lookup);
        readers.put(FileLinks.Several.class, FileAnswers::links);
        readers.put(FileVersion.Several.class, FileAnswers::versions);
        readers.put(OneTimeLink.class, FileAnswers::oneTimeLink);
        readers.put(FolderInfo.class, FolderAnswers::folder);
        readers.put(FolderInfo.Lookup.class, FolderAnswers::lookup);
        readers.put(FolderChunk.class, FolderAnswers::content);
        readers.put(FolderDepth.class, FolderAnswers::depth);
        readers.put(SearchResults.class, FolderAnswers::search);
        readers.put(UploadCheck.class, UploadAnswers::check);
        readers.put(UploadReceipt.class, UploadAnswers::receipt);
        readers.put(UploadState.class, UploadAnswers::state);
        readers.put(InstantUpload.class, UploadAnswers::instant);
        readers.put(WebUpload.Several.class, UploadAnswers::webUploads);
        readers.put(DeviceStatus.class, DeviceAnswers::status);
        readers.put(Changes.class, DeviceAnswers::changes);
        readers.put(TrashChunk.class, DeviceAnswers::trash);
    }

    /**
     * Reads an answer.
     *
     * @param  response                 the object below {@code response}
     * @throws IllegalArgumentException when the answer lacks what the type cannot do without
     */
    public <T> T read(JsonNode response, Class<T> type) {
        Function<Node, ?> reader = readers.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No reader for answers of type " + type.getName());
        }
        return type.cast(reader.apply(new Node(response)));
    }
}
