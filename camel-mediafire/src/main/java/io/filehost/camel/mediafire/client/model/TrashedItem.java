package io.filehost.camel.mediafire.client.model;

import java.time.Instant;

/**
 * A file or folder that went to the trash.
 *
 * @param kind     file or folder
 * @param key      quick key or folder key
 * @param revision number of the change
 * @param name     null when it was deleted for ever meanwhile
 * @param size     bytes of a file; -1 for a folder, and when it was deleted for ever meanwhile
 * @param deleted  when it went to the trash; null when it was deleted for ever meanwhile, or the service does not tell
 */
public record TrashedItem(Change.Kind kind, String key, long revision, String name, long size, Instant deleted) {
}
