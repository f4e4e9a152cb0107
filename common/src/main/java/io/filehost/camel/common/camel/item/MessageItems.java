package io.filehost.camel.common.camel.item;

import java.util.Optional;
import java.util.function.Function;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.DynamicFolders;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.FolderNaming;
import io.filehost.camel.common.camel.folder.PathResolver;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Finds out from messages which files and folders they are about. Headers are data: they are checked, and never
 * evaluated.
 *
 * @param headers those that name items
 * @param keys    of the service
 * @param naming  of its folders
 * @param own     the folder of the endpoint
 * @param folders keys of folders by their paths
 * @param fileAt  the file at a path, if there is one
 */
public record MessageItems<F, D>(ItemHeaders headers, ItemKeys<F, D> keys, FolderNaming naming, FolderAddress own,
        PathResolver<D> folders, Function<FolderAddress, Optional<F>> fileAt) {

    /** The folder the endpoint works in, for this message. */
    public FolderAddress folder(Exchange exchange) {
        return DynamicFolders.of(exchange, own);
    }

    /** The folder that something goes to: the one the headers name, else the endpoint's. */
    public FolderAddress target(Exchange exchange) {
        return folder(exchange, headers.targetFolder(), headers.targetPath());
    }

    /** The folder that is worked on: the one the headers name, else the endpoint's. */
    public FolderAddress subjectFolder(Exchange exchange) {
        return folder(exchange, headers.folder(), headers.path());
    }

    private FolderAddress folder(Exchange exchange, String keyHeader, String pathHeader) {
        String key = HeaderText.of(exchange.getMessage(), keyHeader);
        if (key != null) {
            return naming.ofKey(key);
        }
        String path = HeaderText.of(exchange.getMessage(), pathHeader);
        return path != null ? naming.parse(path) : folder(exchange);
    }

    /** What the headers name, in this order: folder key, path, file key. */
    public Subjects<F, D> named(Message message) {
        SubjectReader<F, D> reader = new SubjectReader<>(keys);
        Object folderKeys = message.getHeader(headers.folder());
        if (folderKeys != null) {
            return reader.folders(folderKeys);
        }
        String path = HeaderText.of(message, headers.path());
        if (path != null) {
            return atPath(naming.parse(path));
        }
        Object fileKeys = message.getHeader(headers.file());
        return fileKeys != null ? reader.files(fileKeys) : Subjects.none();
    }

    private Subjects<F, D> atPath(FolderAddress address) {
        if (address.isKey()) {
            return Subjects.folder(folders.key(address, false));
        }
        return fileAt.apply(address).map(Subjects::<F, D> file)
                .orElseGet(() -> Subjects.folder(folders.key(address, false)));
    }

    /**
     * The folder of the one file that the headers name: as its path says, where that is what they name it by, else the
     * folder of that key.
     *
     * @param  parentKey of the folder; null when the service did not tell
     * @return           null when it is not known
     */
    public FolderAddress folderOfNamed(Message message, String parentKey) {
        String path = HeaderText.of(message, headers.path());
        if (path != null) {
            return naming.parse(path).parent();
        }
        return parentKey == null ? null : naming.ofKey(parentKey);
    }

    /** What the headers name, else the body. */
    public Subjects<F, D> namedOrInBody(Message message) {
        Subjects<F, D> named = named(message);
        return named.isEmpty() ? new SubjectReader<>(keys).records(message.getBody()) : named;
    }

    /**
     * What the headers name, else the body, be it text with commas.
     *
     * @throws IllegalArgumentException when neither names anything
     */
    public Subjects<F, D> required(Message message) {
        Subjects<F, D> named = namedOrInBody(message);
        if (named.isEmpty() && message.getBody() instanceof String text && !text.isBlank()) {
            named = new SubjectReader<>(keys).files(text);
        }
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing to work on: set the header %s, %s or %s, or a body of keys".formatted(
                            headers.file(), headers.folder(), headers.path()));
        }
        return named;
    }
}
