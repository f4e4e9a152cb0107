/** Uploads: a slot, one form, and a look at what became of it. */
package io.filehost.camel.sendspace.client.upload;
