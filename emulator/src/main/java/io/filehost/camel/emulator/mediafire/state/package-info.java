/**
 * What the accounts of the emulated MediaFire hold: folders, files, versions, revisions, jobs, contacts, shares. Knows
 * neither envelopes, tokens nor API methods.
 */
package io.filehost.camel.emulator.mediafire.state;
