/** Sessions of a MediaFire account: who logs in, tokens, signatures. Makes no calls itself. */
package io.filehost.camel.mediafire.client.auth;
