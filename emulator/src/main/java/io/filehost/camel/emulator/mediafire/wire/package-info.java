/** How answers of MediaFire look on the wire: envelopes in JSON and XML, HTTP statuses, error texts. */
package io.filehost.camel.emulator.mediafire.wire;
