package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Instant;

/**
 * What a list of web uploads tells of one.
 *
 * @param active   it has not come to its end
 * @param error    {@link FileError#NONE} as long as nothing is wrong
 * @param reason   why fetching failed, for people; empty otherwise
 * @param quickKey the file; empty before the end and after an error
 * @param size     bytes of the file; 0 when not known
 * @param percent  how much of it has arrived; 0 when the size is not known
 */
public record WebUploadView(String key, String url, String filename, Instant entered, WebStatus status, boolean active,
        FileError error, String reason, String quickKey, long size, int percent) {
}
