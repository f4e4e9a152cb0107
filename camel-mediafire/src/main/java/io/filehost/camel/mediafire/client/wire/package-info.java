/** Reads the answers of the MediaFire API with all their quirks into records. */
package io.filehost.camel.mediafire.client.wire;
