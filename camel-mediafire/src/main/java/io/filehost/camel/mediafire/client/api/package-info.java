/** The methods of the MediaFire API, described once as constants. */
package io.filehost.camel.mediafire.client.api;
