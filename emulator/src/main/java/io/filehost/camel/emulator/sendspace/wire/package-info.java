/** Replies as XML. */
package io.filehost.camel.emulator.sendspace.wire;
