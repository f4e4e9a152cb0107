/** How a consumer finds out what changed: the service has no feed, so listings are compared. */
package io.filehost.camel.sendspace.change;
