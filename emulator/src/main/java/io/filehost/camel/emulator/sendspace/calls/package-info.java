/** The methods of the API, a class for each family. */
package io.filehost.camel.emulator.sendspace.calls;
