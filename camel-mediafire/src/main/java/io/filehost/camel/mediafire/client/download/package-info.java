/** Downloads over direct links. */
package io.filehost.camel.mediafire.client.download;
