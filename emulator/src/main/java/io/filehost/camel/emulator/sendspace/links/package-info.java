/** Where links lead: the bytes of a file, and pages for people. */
package io.filehost.camel.emulator.sendspace.links;
