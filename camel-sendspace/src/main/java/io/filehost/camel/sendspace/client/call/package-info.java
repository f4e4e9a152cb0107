/** Calls over HTTP: forms, envelopes, refusals, and under which session a call goes out. */
package io.filehost.camel.sendspace.client.call;
