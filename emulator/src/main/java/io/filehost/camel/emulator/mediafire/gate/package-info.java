/** Who may call: session tokens, call signatures, action tokens. */
package io.filehost.camel.emulator.mediafire.gate;
