package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * How uploads behave where the documents leave a choice.
 *
 * @param unitSizes     how files are cut into units
 * @param pace          what polls say after the last byte
 * @param largestBody   bytes the proxy lets through in one request; more is HTTP 413
 * @param largestUpload bytes a file may have; more is result -700
 * @param webTimeout    longest wait for the sender of a web upload, for the connection and for any bytes after it
 * @param webLongest    longest time one web upload may take, however steadily bytes come
 * @param quirks        reported behaviours that differ from the documents
 */
public record UploadOptions(UnitSizes unitSizes, PollPace pace, long largestBody, long largestUpload,
        Duration webTimeout, Duration webLongest, Set<UploadQuirk> quirks) {

    /** About 500 MB were reported. */
    static final long REPORTED_LARGEST_BODY = 500_000_000L;

    /** {@code max_upload_size} of a recorded premium account. */
    static final long RECORDED_LARGEST_UPLOAD = 21_474_836_580L;

    private static final Duration WEB_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration WEB_LONGEST = Duration.ofHours(1);

    public UploadOptions {
        quirks = Set.copyOf(quirks);
    }

    public static UploadOptions defaults() {
        return new UploadOptions(
                UnitSizes.table(), PollPace.usual(), REPORTED_LARGEST_BODY, RECORDED_LARGEST_UPLOAD,
                WEB_TIMEOUT, WEB_LONGEST, Set.of());
    }

    public UploadOptions withUnitSizes(UnitSizes rule) {
        return new UploadOptions(rule, pace, largestBody, largestUpload, webTimeout, webLongest, quirks);
    }

    public UploadOptions withPace(PollPace value) {
        return new UploadOptions(unitSizes, value, largestBody, largestUpload, webTimeout, webLongest, quirks);
    }

    public UploadOptions withLargestBody(long bytes) {
        return new UploadOptions(unitSizes, pace, bytes, largestUpload, webTimeout, webLongest, quirks);
    }

    public UploadOptions withLargestUpload(long bytes) {
        return new UploadOptions(unitSizes, pace, largestBody, bytes, webTimeout, webLongest, quirks);
    }

    public UploadOptions withWebTimeout(Duration wait) {
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, wait, webLongest, quirks);
    }

    public UploadOptions withWebLongest(Duration time) {
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, webTimeout, time, quirks);
    }

    /** These options with one quirk more. */
    public UploadOptions with(UploadQuirk quirk) {
        EnumSet<UploadQuirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, webTimeout, webLongest, more);
    }

    /** These options with exactly these quirks. */
    public UploadOptions withQuirks(Set<UploadQuirk> exactly) {
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, webTimeout, webLongest, exactly);
    }

    public boolean has(UploadQuirk quirk) {
        return quirks.contains(quirk);
    }
}
