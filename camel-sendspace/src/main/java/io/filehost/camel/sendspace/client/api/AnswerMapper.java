package io.filehost.camel.sendspace.client.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.sendspace.client.model.Contact;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.DownloadInfo;
import io.filehost.camel.sendspace.client.model.Files;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.LoginToken;
import io.filehost.camel.sendspace.client.model.SessionCheck;
import io.filehost.camel.sendspace.client.model.SharedFolder;
import io.filehost.camel.sendspace.client.model.UploadSlot;
import io.filehost.camel.sendspace.client.wire.AccountAnswers;
import io.filehost.camel.sendspace.client.wire.CommonAnswers;
import io.filehost.camel.sendspace.client.wire.Element;
import io.filehost.camel.sendspace.client.wire.FileAnswers;
import io.filehost.camel.sendspace.client.wire.FolderAnswers;
import io.filehost.camel.sendspace.client.wire.TransferAnswers;

/**
 * Turns the {@code result} element of a successful answer into the type its method declares. Whether the answer was a
 * success is not its business.
 */
public final class AnswerMapper {

    private final Map<Class<?>, Function<Element, ?>> readers = new HashMap<>();

    public AnswerMapper() {
        readers.put(Answer.class, CommonAnswers::members);
        readers.put(Done.class, CommonAnswers::done);
        readers.put(LoginToken.class, AccountAnswers::token);
        readers.put(Login.class, AccountAnswers::login);
        readers.put(SessionCheck.class, AccountAnswers::check);
        readers.put(Contact.class, AccountAnswers::onlyContact);
        readers.put(Contact.Several.class, AccountAnswers::contacts);
        readers.put(UploadSlot.class, TransferAnswers::slot);
        readers.put(DownloadInfo.class, TransferAnswers::download);
        readers.put(Files.class, FileAnswers::files);
        readers.put(FolderInfo.class, FolderAnswers::only);
        readers.put(FolderInfo.Several.class, FolderAnswers::all);
        readers.put(FolderContents.class, FolderAnswers::contents);
        readers.put(SharedFolder.class, FolderAnswers::shared);
    }

    /**
     * Reads an answer.
     *
     * @throws IllegalArgumentException when the answer lacks what the type cannot do without
     */
    public <T> T read(Element result, Class<T> type) {
        Function<Element, ?> reader = readers.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No reader for answers of type " + type.getName());
        }
        return type.cast(reader.apply(result));
    }
}
