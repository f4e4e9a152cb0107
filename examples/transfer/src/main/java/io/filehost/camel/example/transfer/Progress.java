package io.filehost.camel.example.transfer;

import java.time.Duration;

/**
 * How far the job is.
 *
 * @param files   files of the directory that the service can take
 * @param arrived those of them that are verified and archived
 * @param sent    uploads of this run
 * @param bytes   bytes sent in this run
 * @param current name of the file that moves; empty when none does
 * @param elapsed since the start
 */
public record Progress(int files, int arrived, int sent, long bytes, String current, Duration elapsed) {
}
