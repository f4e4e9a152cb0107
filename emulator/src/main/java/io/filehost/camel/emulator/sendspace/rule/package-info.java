/** What can be set about the service where the documents leave a choice. */
package io.filehost.camel.emulator.sendspace.rule;
