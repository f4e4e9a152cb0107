/** Who may call: tokens, sessions, versions. */
package io.filehost.camel.emulator.sendspace.gate;
