/** The error codes of MediaFire. */
package io.filehost.camel.emulator.mediafire.error;
