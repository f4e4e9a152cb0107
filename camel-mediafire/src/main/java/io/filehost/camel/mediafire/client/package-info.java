/** A client of one MediaFire account, usable without Camel. */
package io.filehost.camel.mediafire.client;
