package io.filehost.camel.sendspace.change;

import java.time.Duration;

import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.sendspace.client.model.FileInfo;

/**
 * How an account is swept.
 *
 * @param scope      the part of the account
 * @param changes    true to tell of every change; false to hand out new files only
 * @param onlyLater  true when what the first sweep finds is not new
 * @param minimumAge how long a file must have been there before it counts as new
 * @param retry      when a failed delivery is offered again
 * @param filter     which files count
 */
public record SweepSettings(SweepScope scope, boolean changes, boolean onlyLater, Duration minimumAge, RetryPolicy retry,
        FileFilter<FileInfo> filter) {
}
