/** Mails the service sends; all of them stay in the outbox. */
package io.filehost.camel.emulator.sendspace.mail;
