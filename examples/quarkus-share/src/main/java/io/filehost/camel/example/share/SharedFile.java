package io.filehost.camel.example.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.upload.UploadResult;

/**
 * A file as callers of this service see it.
 *
 * @param key      its quick key on MediaFire
 * @param size     bytes
 * @param hash     of its content, SHA-256 in hexadecimal digits
 * @param link     its page, for people; null in lists
 * @param download its bytes, for programs, for as long as MediaFire lets the link live; null in lists, and when there
 *                 is no traffic left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SharedFile(String key, String name, long size, String hash, String link, String download) {

    static SharedFile of(UploadResult stored) {
        return new SharedFile(stored.quickKey().value(), stored.name(), stored.size(), stored.hash(), null, null);
    }

    static SharedFile of(FileInfo found) {
        return new SharedFile(found.keyText(), found.name(), found.size(), found.hash(), null, null);
    }

    SharedFile with(FileLinks links) {
        return new SharedFile(
                key, name, size, hash, links.link("normal_download").orElse(null), links.link("direct_download").orElse(null));
    }
}
