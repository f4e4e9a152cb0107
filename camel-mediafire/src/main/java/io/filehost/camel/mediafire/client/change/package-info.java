/** What a reader of the change feed asks the service. */
package io.filehost.camel.mediafire.client.change;
