package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;

/**
 * One content a file has or had.
 *
 * @param revision number under which {@code file/restore} brings it back
 * @param stored   when the file got it
 */
public record ContentVersion(long revision, Content content, Instant stored) {
}
