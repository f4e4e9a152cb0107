/** The emulator of MediaFire: {@link io.filehost.camel.emulator.mediafire.MediaFireEmulator} starts one. */
package io.filehost.camel.emulator.mediafire;
