/** The server and everything about HTTP that no service owns: calls, replies, faults, journal, bytes. */
package io.filehost.camel.emulator.kernel;
