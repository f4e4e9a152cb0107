/** The error codes of the service. */
package io.filehost.camel.emulator.sendspace.error;
