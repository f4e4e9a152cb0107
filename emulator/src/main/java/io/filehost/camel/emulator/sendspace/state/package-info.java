/** Accounts, folders and files, and what may become of them. */
package io.filehost.camel.emulator.sendspace.state;
