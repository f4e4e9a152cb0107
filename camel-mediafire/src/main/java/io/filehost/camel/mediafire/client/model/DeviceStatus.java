package io.filehost.camel.mediafire.client.model;

/**
 * Answer of {@code device/get_status}.
 *
 * @param revision    device revision of the account
 * @param jobsRunning true while a background job of the account runs
 */
public record DeviceStatus(long revision, boolean jobsRunning) {
}
