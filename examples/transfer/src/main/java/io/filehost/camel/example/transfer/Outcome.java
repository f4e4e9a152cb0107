package io.filehost.camel.example.transfer;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.mediafire.client.upload.UploadKind;

/**
 * How a run ended.
 *
 * @param finished    everything that can arrive has arrived
 * @param files       files of the directory, without the refused ones
 * @param bytes       their size together
 * @param arrived     those that are verified and archived, in this run or before
 * @param unchanged   those that had arrived in earlier runs
 * @param refused     path and reason of those that the service does not take
 * @param failed      path and last error of those that were given up
 * @param kinds       uploads of this run by kind
 * @param bytesSent   bytes that went over the wire in this run
 * @param verified    files read back and compared in this run
 * @param repeated    uploads whose content was in the archive already, and which went to the trash
 * @param foreign     files in the inbox that are not from the directory, left alone
 * @param redelivered deliveries that came again after they had completed, over all runs
 * @param links       path and link of the first files
 * @param time        of the run
 * @param forwarded   what became of the archived files on the way to sendspace; empty when they are not sent on
 * @param halted      the error that ended the run early; empty when there was none
 */
public record Outcome(boolean finished, int files, long bytes, int arrived, int unchanged, Map<String, String> refused,
        Map<String, String> failed, Map<UploadKind, Integer> kinds, long bytesSent, int verified, int repeated, int foreign,
        int redelivered, Map<String, String> links, Duration time, Optional<Forwarded> forwarded, Optional<String> halted) {

    /**
     * How the second way ended.
     *
     * @param done        files that are verified on sendspace and mailed, in this run or before
     * @param unchanged   those that were done in earlier runs
     * @param refused     path and reason of those that sendspace does not take
     * @param failed      path and last error of those that were given up
     * @param sent        uploads of this run
     * @param found       uploads of an earlier attempt that were found there, and not made again
     * @param bytesSent   bytes that went over the wire in this run
     * @param verified    files read back and compared in this run
     * @param mailed      mails of this run
     * @param mailedAgain mails sent again because nobody knows whether they had gone, over all runs
     * @param foreign     files in the archive that are not from the directory, left alone
     */
    public record Forwarded(int done, int unchanged, Map<String, String> refused, Map<String, String> failed, int sent,
            int found, long bytesSent, int verified, int mailed, int mailedAgain, int foreign) {

        private boolean isComplete(int archived) {
            return failed.isEmpty() && done + refused.size() == archived;
        }
    }

    /** Whether everything that the services take is verified and archived, and sent on if that was asked for. */
    public boolean isComplete() {
        return finished && failed.isEmpty() && arrived == files
                && forwarded.map(onward -> onward.isComplete(arrived)).orElse(true);
    }

    /** Whether a service did not take some of the files. */
    public boolean isAnythingRefused() {
        return !refused.isEmpty() || forwarded.filter(onward -> !onward.refused().isEmpty()).isPresent();
    }

    /** Uploads to the inbox in this run. */
    public int uploads() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
