package io.filehost.camel.emulator.mediafire.state;

import java.util.OptionalLong;

/**
 * How work ended as far as its call can tell.
 *
 * @param inBackground it goes on after the answer, and has no revision yet
 * @param revision     device revision after the work; empty in the background and when nothing changed
 */
public record Outcome(boolean inBackground, OptionalLong revision) {
}
