/** What answers look like: XML read into elements, elements read into records. */
package io.filehost.camel.sendspace.client.wire;
