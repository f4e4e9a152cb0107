/** Who calls: credentials, the digest of the password, the one session of an account. */
package io.filehost.camel.sendspace.client.auth;
