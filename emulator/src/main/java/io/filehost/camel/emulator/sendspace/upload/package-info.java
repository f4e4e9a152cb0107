/** Uploads: slots, the form that is posted to one, progress, and the four shapes of an answer. */
package io.filehost.camel.emulator.sendspace.upload;
