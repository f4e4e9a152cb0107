package io.filehost.camel.emulator.sendspace.state;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How long, and how often, a file can be downloaded. The limit that is reached first counts; time runs from the moment
 * the limit was set, and so do downloads (our readings).
 *
 * @param seconds         0 for any time
 * @param downloads       0 for any number
 * @param folder          target of {@link LimitAction#MOVE}, else empty
 * @param since           when the time was set
 * @param downloadsBefore how often the file had been downloaded when their number was set
 */
public record FileLimits(
        long seconds, long downloads, LimitAction action, String folder, Instant since,
        long downloadsBefore) {

    public static final FileLimits NONE = new FileLimits(0, 0, LimitAction.NONE, "", Instant.EPOCH, 0);

    public FileLimits withSeconds(long value, Instant now) {
        return new FileLimits(value, downloads, action, folder, now, downloadsBefore);
    }

    /** @param before how often the file was downloaded until now */
    public FileLimits withDownloads(long value, long before) {
        return new FileLimits(seconds, value, action, folder, since, before);
    }

    /** @param target folder for {@link LimitAction#MOVE}, else empty */
    public FileLimits withAction(LimitAction value, String target) {
        return new FileLimits(seconds, downloads, value, target, since, downloadsBefore);
    }

    /** There is a limit at all. */
    public boolean arePresent() {
        return seconds > 0 || downloads > 0;
    }

    /** @param downloaded how often the file was downloaded in its life */
    boolean areReached(Instant now, long downloaded) {
        return seconds > 0 && Duration.between(since, now).toSeconds() >= seconds
                || downloads > 0 && downloaded - downloadsBefore >= downloads;
    }

    ObjectNode write() {
        return JsonNodeFactory.instance.objectNode().put("seconds", seconds).put("downloads", downloads)
                .put("action", action.name()).put("folder", folder).put("since", since.toString())
                .put("before", downloadsBefore);
    }

    /** @param record missing when the file has no limits */
    static FileLimits read(JsonNode record) {
        if (!record.isObject()) {
            return NONE;
        }
        return new FileLimits(
                record.path("seconds").asLong(), record.path("downloads").asLong(),
                LimitAction.valueOf(record.path("action").asText()), record.path("folder").asText(),
                Instant.parse(record.path("since").asText()), record.path("before").asLong());
    }
}
