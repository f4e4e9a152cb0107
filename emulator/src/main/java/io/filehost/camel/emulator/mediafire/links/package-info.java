/** Addresses of file content, and the server behind them. */
package io.filehost.camel.emulator.mediafire.links;
