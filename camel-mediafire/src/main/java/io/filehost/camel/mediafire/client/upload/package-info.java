/** Brings files to the service by the way that moves least, and goes on where it was cut off. */
package io.filehost.camel.mediafire.client.upload;
