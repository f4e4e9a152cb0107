package io.filehost.camel.mediafire.client.model;

/**
 * Answer of {@code upload/instant}.
 *
 * @param quickKey       the new file
 * @param name           the name it got; empty when the service does not tell
 * @param deviceRevision device revision after it; 0 when the service does not tell
 */
public record InstantUpload(QuickKey quickKey, String name, long deviceRevision) {
}
