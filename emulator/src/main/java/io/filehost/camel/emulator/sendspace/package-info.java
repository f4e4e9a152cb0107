/** The emulator of sendspace. */
package io.filehost.camel.emulator.sendspace;
