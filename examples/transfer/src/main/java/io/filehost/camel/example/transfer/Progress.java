package io.filehost.camel.example.transfer;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How far the job is.
 *
 * @param files   files of the directory that the service can take
 * @param arrived those of them that are verified and archived
 * @param sentOn  those that sendspace has as well, mail included; empty when nothing is sent on
 * @param sent    uploads to the inbox in this run
 * @param bytes   bytes sent in this run, to both services
 * @param current name of the file that moves; empty when none does
 * @param elapsed since the start
 */
public record Progress(int files, int arrived, OptionalInt sentOn, int sent, long bytes, String current, Duration elapsed) {
}
