/** Downloads, each counted by the service. */
package io.filehost.camel.sendspace.client.download;
