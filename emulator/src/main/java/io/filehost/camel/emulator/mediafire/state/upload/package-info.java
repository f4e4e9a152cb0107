/**
 * Uploads of the emulated MediaFire from the first question to the last poll: units, bitmaps, assembly, filing. Knows
 * neither envelopes nor API methods.
 */
package io.filehost.camel.emulator.mediafire.state.upload;
