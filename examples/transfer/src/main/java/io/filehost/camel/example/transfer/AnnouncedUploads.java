package io.filehost.camel.example.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Content;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.CamelExecutionException;

/**
 * Uploads to sendspace whose end nobody recorded, because of a kill or a lost answer. The service knows neither hashes
 * nor unique names, so each upload carries a mark in its description, and is looked for by that.
 */
final class AnnouncedUploads {

    private static final String ARCHIVE = "/Archive";

    private final Function<String, List<FileInfo>> files;

    /** @param files the files of a folder on sendspace, by its path; none when there is no such folder */
    AnnouncedUploads(Function<String, List<FileInfo>> files) {
        this.files = files;
    }

    /** Asks the service. */
    static AnnouncedUploads askedOver(Routes routes) {
        return new AnnouncedUploads(folder -> list(routes, folder));
    }

    /**
     * What the description of a file says about its content. The name is part of it: a folder may hold equal contents.
     */
    static String mark(Content content) {
        return "SHA-256 " + content.hash() + " " + content.path().substring(content.path().lastIndexOf('/') + 1);
    }

    /**
     * The id of the file that an announced upload left there.
     *
     * @return                       empty when there is none, so that it can be sent
     * @throws IllegalStateException when there are several: none is taken and none is deleted on suspicion
     */
    Optional<String> find(Content content) {
        String mark = mark(content);
        List<String> ids = files.apply(folderOf(content)).stream().filter(file -> file.description().equals(mark))
                .map(file -> file.id().value()).toList();
        if (ids.size() > 1) {
            throw new IllegalStateException(
                    "sendspace has %s %d times (ids %s); delete all but one".formatted(
                            content.path(), ids.size(), String.join(", ", ids)));
        }
        return ids.stream().findFirst();
    }

    private static String folderOf(Content content) {
        int end = content.path().lastIndexOf('/');
        return end < 0 ? ARCHIVE : ARCHIVE + "/" + content.path().substring(0, end);
    }

    private static List<FileInfo> list(Routes routes, String folder) {
        try {
            List<?> entries = routes.ask(
                    "sendspace:/?operation=list", Map.of(SendspaceConstants.SUBJECT_PATH, folder), List.class);
            return entries.stream().filter(FileInfo.class::isInstance).map(FileInfo.class::cast).toList();
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof FileHostException problem && problem.kind() == ErrorKind.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }
}
