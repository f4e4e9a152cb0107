package io.filehost.camel.sendspace.client.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.Files;
import io.filehost.camel.sendspace.client.model.FolderId;

/** Reads answers that describe files. */
public final class FileAnswers {

    private FileAnswers() {
    }

    /** Files, and what was refused for some of them. */
    public static Files files(Element result) {
        return new Files(result.all("file").stream().map(FileAnswers::file).toList(), CommonAnswers.refused(result));
    }

    static FileInfo file(Element file) {
        return new FileInfo(
                new FileId(file.needed("id")), file.attribute("name"), file.number("file_size", -1), folder(file, "folder_id"),
                Times.read(file.attribute("upload_time")), file.number("downloads", -1), file.attribute("description"),
                !file.attribute("password").isEmpty(), limits(file), file.attribute("download_page_url"),
                file.attribute("direct_download_url"));
    }

    private static FolderId folder(Element file, String attribute) {
        return Optional.of(file.attribute(attribute)).filter(id -> !id.isEmpty()).map(FolderId::new).orElse(FolderId.ROOT);
    }

    private static FileLimits limits(Element file) {
        long seconds = file.number("time_limit", 0);
        long downloads = Math.max(0, file.number("download_limit", 0));
        if (seconds <= 0 && downloads == 0) {
            return FileLimits.NONE;
        }
        FileLimits.Action action = action(file.number("limit_action", 0));
        FolderId target = action == FileLimits.Action.MOVE ? folder(file, "limit_action_to_folder") : null;
        return new FileLimits(seconds > 0 ? Duration.ofSeconds(seconds) : null, downloads, action, target);
    }

    private static FileLimits.Action action(long code) {
        return Stream.of(FileLimits.Action.values()).filter(action -> action.code() == code).findFirst().orElse(null);
    }
}
