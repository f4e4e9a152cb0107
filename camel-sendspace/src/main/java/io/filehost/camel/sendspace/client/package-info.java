/** A client of one sendspace account, usable without Camel. */
package io.filehost.camel.sendspace.client;
