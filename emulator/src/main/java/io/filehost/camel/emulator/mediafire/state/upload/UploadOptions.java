package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.EnumSet;
import java.util.Set;

/**
 * How uploads behave where the documents leave a choice.
 *
 * @param unitSizes     how files are cut into units
 * @param pace          what polls say after the last byte
 * @param largestBody   bytes the proxy lets through in one request; more is HTTP 413
 * @param largestUpload bytes a file may have; more is result -700
 * @param quirks        reported behaviours that differ from the documents
 */
public record UploadOptions(UnitSizes unitSizes, PollPace pace, long largestBody, long largestUpload,
        Set<UploadQuirk> quirks) {

    /** About 500 MB were reported. */
    static final long REPORTED_LARGEST_BODY = 500_000_000L;

    /** {@code max_upload_size} of a recorded premium account. */
    static final long RECORDED_LARGEST_UPLOAD = 21_474_836_580L;

    public UploadOptions {
        quirks = Set.copyOf(quirks);
    }

    public static UploadOptions defaults() {
        return new UploadOptions(
                UnitSizes.table(), PollPace.usual(), REPORTED_LARGEST_BODY, RECORDED_LARGEST_UPLOAD, Set.of());
    }

    public UploadOptions withUnitSizes(UnitSizes rule) {
        return new UploadOptions(rule, pace, largestBody, largestUpload, quirks);
    }

    public UploadOptions withPace(PollPace value) {
        return new UploadOptions(unitSizes, value, largestBody, largestUpload, quirks);
    }

    public UploadOptions withLargestBody(long bytes) {
        return new UploadOptions(unitSizes, pace, bytes, largestUpload, quirks);
    }

    public UploadOptions withLargestUpload(long bytes) {
        return new UploadOptions(unitSizes, pace, largestBody, bytes, quirks);
    }

    /** These options with one quirk more. */
    public UploadOptions with(UploadQuirk quirk) {
        EnumSet<UploadQuirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, more);
    }

    /** These options with exactly these quirks. */
    public UploadOptions withQuirks(Set<UploadQuirk> exactly) {
        return new UploadOptions(unitSizes, pace, largestBody, largestUpload, exactly);
    }

    public boolean has(UploadQuirk quirk) {
        return quirks.contains(quirk);
    }
}
