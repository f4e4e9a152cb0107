package io.filehost.camel.example.archive;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the application archives, and where.
 *
 * @param outbox    directory whose files are uploaded to the inbox
 * @param inbox     folder on MediaFire that is watched
 * @param directory directory that keeps its files
 * @param state     directory for what has to survive a restart
 * @param delay     milliseconds between two looks at the inbox
 * @param mailTo    who gets links by sendspace; empty for nobody
 */
@ConfigurationProperties("archive")
record ArchiveProperties(Path outbox, String inbox, Path directory, Path state, long delay, String mailTo) {

    boolean sendsOn() {
        return !mailTo.isEmpty();
    }
}
