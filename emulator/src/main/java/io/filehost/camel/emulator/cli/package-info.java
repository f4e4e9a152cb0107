/** The emulator as a program. */
package io.filehost.camel.emulator.cli;
