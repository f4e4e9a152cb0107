/** The API methods of MediaFire, one class for each family. */
package io.filehost.camel.emulator.mediafire.calls;
